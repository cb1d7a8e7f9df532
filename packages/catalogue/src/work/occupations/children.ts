import type { Occupation } from '../../types.ts'
import { occupationIn } from '../entry.ts'

const occupation = occupationIn('children')

export const childrenOccupations: readonly Occupation[] = [
  occupation(
    'o-pedagogue',
    'Pædagog, børnehavepædagog, vuggestuepædagog',
    'Childcare educator, nursery teacher, pedagogue',
    {
      disco: '2342',
      esco: '55d60ead-0343-4008-b9e4-fb4b5a179c83',
      competences: 'c-pedagogy c-play-activities c-child-care c-creative-activities c-listening',
      tasks:
        't-play-with-children t-document-pedagogical-work t-read-to-children t-take-children-outdoors t-prepare-activities',
      neighbours: 'o-childcare-assistant o-social-educator o-after-school-worker',
      no: 'SAN-01 KOG-06',
    },
  ),
  occupation(
    'o-childcare-assistant',
    'Pædagogmedhjælper, medhjælper i børnehave, vikar i vuggestue',
    'Childcare assistant, nursery assistant',
    {
      disco: '5311',
      esco: '3f74aad8-2d60-4be2-b059-8dba5568d530',
      competences: 'c-child-care c-play-activities c-reading-aloud c-creative-activities',
      tasks: 't-play-with-children t-look-after-children t-tidy-playroom t-read-to-children t-serve-childrens-meals',
      neighbours: 'o-pedagogue o-childminder o-pedagogical-assistant',
      no: 'SAN-01 KOG-06',
    },
  ),
  occupation(
    'o-pedagogical-assistant',
    "Pædagogisk assistent, PAU'er, PA'er",
    'Educational assistant in childcare, pedagogical assistant',
    {
      disco: '5311',
      competences: 'c-child-care c-pedagogy c-play-activities c-special-pedagogy',
      tasks: 't-look-after-children t-play-with-children t-support-child t-prepare-activities',
      neighbours: 'o-childcare-assistant o-pedagogue',
      no: 'SAN-01',
    },
  ),
  occupation('o-childminder', 'Dagplejer, dagplejemor, kommunal dagplejer', 'Childminder, day carer', {
    disco: '5311',
    competences: 'c-child-care c-play-activities c-cooking c-independence',
    tasks: 't-look-after-children t-read-to-children t-serve-childrens-meals t-take-children-outdoors',
    neighbours: 'o-childcare-assistant o-pedagogue',
    yes: 'SOC-07',
    no: 'TEM-04',
  }),
  occupation(
    'o-after-school-worker',
    'SFO-medarbejder, klubpædagog, medarbejder i fritidshjem',
    'After-school worker, leisure centre educator',
    {
      disco: '2342',
      competences: 'c-youth-work c-play-activities c-creative-activities c-sports-instruction',
      tasks: 't-run-youth-club t-prepare-activities t-walk-children-to-activities t-help-with-homework',
      neighbours: 'o-pedagogue o-youth-worker',
      no: 'SAN-01',
    },
  ),
  occupation(
    'o-youth-worker',
    'Klubmedarbejder, ungemedarbejder, gadeplansmedarbejder',
    'Youth worker, youth club worker',
    {
      disco: '3412',
      competences: 'c-youth-work c-mentoring c-listening c-creative-activities',
      tasks: 't-run-youth-club t-talk-with-young-people t-organise-event',
      neighbours: 'o-after-school-worker o-social-educator o-mentor',
      no: 'SOC-03',
    },
  ),
  occupation('o-social-educator', 'Socialpædagog, bostedspædagog', 'Social educator, social pedagogue', {
    disco: '2635',
    esco: 'fa4a3b52-990c-44eb-a912-490f5d689400',
    competences: 'c-special-pedagogy c-daily-living-support c-listening c-disability-support c-mentoring',
    tasks: 't-support-daily-life t-support-child t-talk-with-young-people t-document-pedagogical-work',
    neighbours: 'o-pedagogue o-support-worker o-youth-worker',
    no: 'SOC-03',
  }),
  occupation(
    'o-nursery-kitchen-assistant',
    'Køkkenmedhjælper i børnehave, madmor, køkkenhjælp i institution',
    'Nursery kitchen assistant, day care cook',
    {
      disco: '9412',
      competences: 'c-cooking c-cold-kitchen c-food-hygiene c-child-care',
      tasks: 't-serve-childrens-meals t-prepare-vegetables t-wash-dishes t-cook-lunch',
      neighbours: 'o-kitchen-assistant o-childcare-assistant',
      yes: 'SOC-07',
    },
  ),
  occupation(
    'o-practical-day-care-helper',
    'Praktisk medhjælper i daginstitution, husassistent i børnehave, altmulighjælp i institution',
    'Practical helper in day care, nursery domestic helper',
    {
      disco: '9112',
      competences: 'c-cleaning c-tidiness c-linen-handling c-creative-activities',
      tasks: 't-clean-toys t-tidy-playroom t-fold-laundry t-prepare-activities',
      neighbours: 'o-school-cleaner o-childcare-assistant',
      no: 'SAN-01',
    },
  ),
]
