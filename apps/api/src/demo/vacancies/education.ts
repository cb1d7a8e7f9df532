import { slots, workdays } from '../short.ts'
import { vacanciesIn } from './plan.ts'

const daytime = slots(workdays, 'forenoon', 'afternoon')

export const education = vacanciesIn('education', {
  'homework-cafe': {
    company: 'school',
    title: 'Hjælpe med lektier',
    about: 'Mandag og torsdag efter skole sidder fem-seks børn med lektier. Du hjælper én ad gangen.',
    status: 'filled',
    tasks: 't-help-with-homework 4',
    occupation: 'o-homework-helper',
    asks: 'c-classroom-support',
    hours: [4, 4],
    when: slots(['mon', 'thu'], 'afternoon'),
    placement: 'fixed',
    latestStart: 840,
    setting: 'care',
    yes: 'TID-04',
  },
  'teaching-materials': {
    company: 'school',
    title: 'Lave materialer til natur og teknik',
    about: 'Du laver opgaver, plancher og små forsøg, som lærerne kan tage ned fra hylden. Det meste kan laves hjemme.',
    tasks: 't-make-teaching-materials 6, t-illustrate 2',
    occupation: 'o-school-teacher',
    asks: 'c-teaching-materials! c-lesson-planning',
    hours: [5, 12],
    when: daytime,
    homework: 'some',
    setting: 'desk',
  },
  'riding-lessons': {
    company: 'riding',
    title: 'Undervise de mindste ryttere',
    about: 'Seks børn på ponyer, to eftermiddage om ugen. Der er altid en hjælper ved hver pony.',
    status: 'draft',
    tasks: 't-teach-riding 4, t-care-for-horses 2',
    occupation: 'o-riding-instructor',
    asks: 'c-riding-instruction!',
    hours: [4, 8],
    when: slots(['tue', 'thu'], 'afternoon'),
    setting: 'outdoors',
    no: 'SOC-02 KOG-07',
  },
})
