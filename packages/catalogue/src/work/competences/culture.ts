import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const cultureCompetences: readonly Competence[] = [
  competence('c-culture-work', 'Kultur og fritid, kulturarbejde', 'Culture and leisure, cultural work'),
  competence('c-guided-tours', 'Rundvisning, omvisning, guide', 'Guided tours, showing visitors round', {
    broader: 'c-culture-work',
  }),
  competence(
    'c-collection-registration',
    'Registrering af samlinger, museumsregistrering, fotografere genstande',
    'Registering collections, museum registration',
    { broader: 'c-culture-work', esco: 'b52d040e-0f04-4ba5-8d1c-71db7dd7e8a6' },
  ),
  competence(
    'c-exhibition-setup',
    'Opsætning af udstillinger, udstillingsarbejde',
    'Setting up exhibitions, exhibition work',
    { broader: 'c-culture-work' },
  ),
  competence('c-conservation', 'Konservering, bevaring af genstande', 'Conservation of objects, conservation', {
    broader: 'c-culture-work',
    esco: '397c14d5-42e0-4c85-8376-4c70b5a90bcf',
  }),
  competence(
    'c-library-service',
    'Biblioteksarbejde, sætte bøger på plads, udlån',
    'Library work, shelving books, lending',
    { broader: 'c-culture-work' },
  ),
  competence(
    'c-archive-research',
    'Arkivarbejde og historie, lokalhistorie, slægtsforskning',
    'Archives and history, local history',
    { broader: 'c-culture-work' },
  ),
  competence(
    'c-event-setup',
    'Opstilling til arrangementer, stille stole op, klargøre sal',
    'Setting up for events, arranging rooms',
    { broader: 'c-culture-work' },
  ),
  competence('c-stage-technique', 'Sceneteknik, lys og lyd på scene', 'Stage technique, stage lighting and sound', {
    broader: 'c-culture-work',
  }),
  competence('c-music-performance', 'Musik og sang, spille musik, korsang', 'Music and singing, playing music', {
    broader: 'c-culture-work',
  }),
  competence('c-acting', 'Skuespil og drama, teater', 'Acting and drama, theatre', { broader: 'c-culture-work' }),
  competence('c-visual-art', 'Billedkunst, male billeder', 'Visual art, painting pictures', {
    broader: 'c-culture-work',
  }),
  competence('c-creative-writing', 'Skønlitterær skrivning, forfatterarbejde', 'Creative writing, writing fiction', {
    broader: 'c-culture-work',
  }),
  competence('c-lifeguarding', 'Livredning, bassinvagt', 'Lifeguarding, pool supervision', {
    broader: 'c-culture-work',
  }),
  competence('c-fitness-instruction', 'Fitnessinstruktion, holdtræning', 'Fitness instruction, group training', {
    broader: 'c-culture-work',
    esco: '3f1a52c4-7df0-4f88-a50b-c345714a917e',
  }),
  competence(
    'c-volunteer-coordination',
    'Koordinering af frivillige, frivilligledelse',
    'Coordinating volunteers, volunteer management',
    { broader: 'c-culture-work', esco: '232f854a-f5b9-4d8a-8499-23f59852273c' },
  ),
  competence('c-tourist-information', 'Turistinformation, hjælpe turister', 'Tourist information, helping tourists', {
    broader: 'c-culture-work',
    esco: '177983da-20a1-451c-98e6-21e6b4ed97ae',
  }),
  competence('c-church-service', 'Kirketjeneste, kirketjener', 'Church service duties, verger duties', {
    broader: 'c-culture-work',
  }),
]
