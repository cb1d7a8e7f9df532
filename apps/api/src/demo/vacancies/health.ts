import { slots, workdays } from '../short.ts'
import { vacanciesIn } from './plan.ts'

const daytime = slots(workdays, 'forenoon', 'afternoon')

export const health = vacanciesIn('health', {
  'keep-company': {
    company: 'care',
    title: 'Gå ture og drikke kaffe med beboere',
    about:
      'Der er brug for en, som har tid. I går en tur, læser avisen eller ser på billeder. Det faglige klarer de andre.',
    places: 2,
    tasks: 't-keep-company 4, t-accompany-residents 3, t-organise-resident-activities 2',
    occupation: 'o-activity-worker',
    asks: 'c-companionship c-listening',
    hours: [3, 10],
    when: daytime,
    shortestDay: 90,
    setting: 'care',
    yes: 'TEM-01 TEM-03 TID-08 TID-05',
  },
  'restock-supplies': {
    company: 'care',
    title: 'Fylde depoter op',
    about: 'Håndklæder, handsker og sæbe på fire gange. Du følger en liste og møder mange smil på vejen.',
    tasks: 't-restock-supplies 4, t-clean-aids 2',
    occupation: 'o-aids-depot-worker',
    asks: 'c-stockroom-order c-tidiness',
    hours: [4, 8],
    when: slots(workdays, 'forenoon'),
    setting: 'warehouse',
    yes: 'KOG-01 KOG-04 TEM-01 SOC-04 FYS-11',
    numbers: { 'FYS-01': [5, 2] },
  },
  'medical-secretary': {
    company: 'clinic',
    title: 'Lægesekretær uden telefon',
    about: 'Du skriver henvisninger og ordner svar i et bagkontor. Telefonen er slået fra, og døren kan lukkes.',
    tasks: 't-write-health-records 6, t-answer-emails 2',
    occupation: 'o-medical-secretary',
    asks: 'c-health-records! c-word-processing',
    languages: [{ code: 'da', level: 3, must: true }],
    hours: [8, 15],
    when: daytime,
    setting: 'office',
    yes: 'SAN-01 SOC-02 SOC-03',
    no: 'FYS-09',
    numbers: { 'KOG-06': [60, 120] },
  },
  'train-residents': {
    company: 'care',
    title: 'Træne hold i stolegymnastik',
    about: 'To hold om ugen med musik og faste øvelser. En fysioterapeut har lavet planen, og du fører den ud i livet.',
    status: 'paused',
    tasks: 't-train-patients 4',
    occupation: 'o-physiotherapist',
    asks: 'c-physiotherapy',
    hours: [4, 6],
    when: slots(['mon', 'thu'], 'forenoon'),
    placement: 'fixed',
    setting: 'care',
  },
})
