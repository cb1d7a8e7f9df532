import type { Task } from '../../types.ts'
import { taskIn } from '../entry.ts'

const task = taskIn('children')

export const childrenTasks: readonly Task[] = [
  task(
    't-play-with-children',
    'Lege med børn, deltage i leg, ekstra voksen i børnehave',
    'Playing with children, extra adult in day care',
    'c-play-activities c-child-care',
    't-look-after-children',
  ),
  task(
    't-read-to-children',
    'Læse højt for børn, højtlæsning',
    'Reading to children, story time',
    'c-reading-aloud c-child-care',
    't-look-after-children',
  ),
  task(
    't-look-after-children',
    'Passe børn, børnepasning, vikar i daginstitution',
    'Looking after children, child minding',
    'c-child-care c-pedagogy',
  ),
  task(
    't-prepare-activities',
    'Gøre aktiviteter klar, klippe ud, finde materialer frem',
    'Preparing activities, getting materials ready',
    'c-creative-activities c-tidiness',
  ),
  task(
    't-serve-childrens-meals',
    'Stå for børnenes måltider, smøre madder til børn, madmor',
    "Preparing children's meals, lunch in day care",
    'c-cold-kitchen c-food-hygiene c-child-care',
  ),
  task(
    't-take-children-outdoors',
    'Tage børn med ud i naturen, gå ture med børn',
    'Taking children outdoors, nature trips',
    'c-outdoor-pedagogy c-child-care',
    't-look-after-children',
  ),
  task(
    't-support-child',
    'Støtte et enkelt barn, støttepædagog, støtteopgaver',
    'Supporting a child one to one, special support',
    'c-special-pedagogy c-listening',
  ),
  task(
    't-walk-children-to-activities',
    'Følge børn til aktiviteter, hente og bringe børn',
    'Walking children to activities, escorting children',
    'c-child-care c-independence',
    't-look-after-children',
  ),
  task(
    't-run-youth-club',
    'Være voksen i klub, klubarbejde, aktiviteter for unge',
    'Running youth club activities, working in a youth club',
    'c-youth-work c-play-activities',
  ),
  task(
    't-talk-with-young-people',
    'Have samtaler med unge, være kontaktperson for unge',
    'Talking with young people, contact person work',
    'c-youth-work c-mentoring c-listening',
  ),
  task(
    't-document-pedagogical-work',
    'Skrive pædagogiske planer, dokumentere pædagogisk arbejde',
    'Documenting work with children, writing development plans',
    'c-pedagogy c-written-danish',
  ),
  task(
    't-tidy-playroom',
    'Rydde op på stuen, pakke legetøj væk',
    'Tidying the playroom, putting toys away',
    'c-tidiness c-cleaning',
  ),
]
