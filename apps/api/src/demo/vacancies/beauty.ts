import { slots, workdays } from '../short.ts'
import { vacanciesIn } from './plan.ts'

const daytime = slots(workdays, 'forenoon', 'afternoon')

export const beauty = vacanciesIn('beauty', {
  'salon-help': {
    company: 'salon',
    title: 'Vaske hår og holde salonen pæn',
    about: 'Varmt vand, rene håndklæder og en snak, hvis kunden har lyst. Vi er kun tre, og hunden bestemmer.',
    tasks: 't-wash-hair-and-tidy-salon 5, t-fold-laundry 1',
    occupation: 'o-salon-assistant',
    asks: 'c-hosting c-tidiness',
    hours: [4, 9],
    when: slots(['thu', 'fri', 'sat'], 'forenoon', 'afternoon'),
    setting: 'shop',
    no: 'SAN-04',
    numbers: { 'SOC-01': [5], 'FYS-01': [3] },
  },
  'book-treatments': {
    company: 'salon',
    title: 'Passe tidsbestilling hjemmefra',
    about: 'Kunderne skriver på nettet, og du finder en tid. Du svarer to gange om dagen, når det passer dig.',
    tasks: 't-book-treatments 4, t-post-social-media 1',
    asks: 'c-booking c-digital-basics',
    hours: [3, 5],
    when: daytime,
    shortestDay: 30,
    homework: 'all',
    setting: 'desk',
  },
})
