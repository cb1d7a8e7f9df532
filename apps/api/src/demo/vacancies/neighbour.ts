import { slots, workdays } from '../short.ts'
import { vacanciesIn } from './plan.ts'

const daytime = slots(workdays, 'forenoon', 'afternoon')

/** Of the small municipality. */
export const neighbourIndustry = vacanciesIn('industry', {
  'turn-cheese': {
    company: 'cheese',
    title: 'Vende oste på lageret',
    about: 'Ostene skal vendes og børstes hver uge. Her er køligt og stille, og de tunge hylder har lift.',
    tasks: 't-make-dairy-products 5, t-pack-food-products 2',
    occupation: 'o-dairy-worker',
    asks: 'c-cheese-making',
    hours: [5, 9],
    when: daytime,
    setting: 'workshop',
    yes: 'SAN-01',
    no: 'FYS-10',
  },
})
export const neighbourBuilding = vacanciesIn('building', {
  'build-nest-boxes': {
    company: 'forest',
    title: 'Samle fuglekasser',
    about: 'Seks brædder bliver til en fuglekasse. Du samler med skruer og hænger dem op i skoven om foråret.',
    tasks: 't-assemble-parts 5, t-care-for-nature 2',
    asks: 'c-hand-tools',
    hours: [4, 10],
    when: daytime,
    setting: 'workshop',
    yes: 'SAN-01 KOG-11',
  },
})
