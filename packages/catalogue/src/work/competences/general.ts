import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const generalCompetences: readonly Competence[] = [
  competence('c-way-of-working', 'Måder at arbejde på, personlige kompetencer', 'Ways of working, personal skills'),
  competence(
    'c-accuracy',
    'Nøjagtighed, arbejde omhyggeligt, sans for detaljer',
    'Accuracy, careful work, eye for detail',
    { broader: 'c-way-of-working', esco: '59f56593-c5e6-4bfb-974c-c98643453ca1' },
  ),
  competence('c-tidiness', 'Sans for orden, holde orden, rydde op', 'Sense of order, keeping things tidy', {
    broader: 'c-way-of-working',
  }),
  competence('c-dexterity', 'Fingerfærdighed, gode hænder, finmotorik', 'Manual dexterity, good with hands', {
    broader: 'c-way-of-working',
  }),
  competence('c-teamwork', 'Samarbejde, arbejde sammen med andre', 'Teamwork, working with others', {
    broader: 'c-way-of-working',
  }),
  competence('c-independence', 'Selvstændigt arbejde, arbejde på egen hånd', 'Working independently, self-reliance', {
    broader: 'c-way-of-working',
    esco: 'c29aa9d2-4da8-4bdd-831c-8d4a2fb51730',
  }),
  competence('c-planning', 'Planlægning og overblik, strukturere opgaver', 'Planning and overview, organising tasks', {
    broader: 'c-way-of-working',
  }),
  competence('c-listening', 'At lytte og skabe tryghed, empati, lytte', 'Listening and creating trust, empathy', {
    broader: 'c-way-of-working',
    esco: 'a17286c5-238d-4f0b-bc24-29e9121345de',
  }),
  competence('c-creativity', 'Kreativitet, få ideer', 'Creativity, getting ideas', {
    broader: 'c-way-of-working',
    esco: 'c624c6a3-b0ba-4a31-a296-0d433fe47e41',
  }),
  competence('c-leadership', 'Ledelse, lede medarbejdere', 'Leadership, managing staff', {
    broader: 'c-way-of-working',
  }),
  competence('c-project-management', 'Projektledelse, lede projekter', 'Project management, leading projects', {
    broader: 'c-way-of-working',
    esco: '237db40b-4600-47c0-837f-4a2c4f3014ab',
  }),
  competence('c-training-colleagues', 'Oplæring af kolleger, lære nye op', 'Training colleagues, showing newcomers', {
    broader: 'c-way-of-working',
  }),
  competence('c-presenting', 'Mundtlig formidling, holde oplæg', 'Oral presentation, giving talks', {
    broader: 'c-way-of-working',
  }),
  competence('c-written-danish', 'Skriftligt dansk, skrive godt dansk', 'Written Danish, writing good Danish', {
    broader: 'c-way-of-working',
    esco: '42b7c03a-3ed5-4dc1-adc0-ff1fb8d4d697',
  }),
]
