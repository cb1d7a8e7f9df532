import { slots, workdays } from '../short.ts'
import { vacanciesIn } from './plan.ts'

const daytime = slots(workdays, 'forenoon', 'afternoon')

export const retail = vacanciesIn('retail', {
  'sort-clothes': {
    company: 'secondhand',
    title: 'Sortere tøj og finde skatte',
    about:
      'Du åbner poser, lægger det pæne til side og hænger det på bøjler. Bagrummet er stort, og hunden Vips er med.',
    tasks: 't-sort-donated-clothes 5, t-hang-clothes 2, t-mend-clothes 1',
    occupation: 'o-second-hand-shop-assistant',
    asks: 'c-second-hand-sorting c-tidiness',
    hours: [4, 12],
    wage: [160, 166],
    when: slots(workdays, 'forenoon', 'afternoon'),
    setting: 'workshop',
    yes: 'TID-08 KOG-11 KOG-10 TID-05',
    adaptable: 'KOG-01 SAN-01 SAN-04',
  },
  'price-things': {
    company: 'secondhand',
    title: 'Vurdere bøger og porcelæn',
    about: 'Kan du lide gamle ting? Du slår op, sætter pris på og finder den rette hylde.',
    tasks: 't-price-second-hand 4, t-shelve-books 2',
    asks: 'c-second-hand-sorting',
    hours: [3, 6],
    when: daytime,
    setting: 'workshop',
    yes: 'SAN-01 TEM-02',
    no: 'FYS-08',
  },
  'sell-shoes': {
    company: 'shoes',
    title: 'Hjælpe kunder med at finde sko',
    about: 'Børnefødder, vintersko og snørebånd. Du er på gulvet sammen med Jytte, og der er altid en stol.',
    tasks: 't-serve-shop-customers 6, t-run-till 2',
    occupation: 'o-shop-assistant',
    asks: 'c-customer-service! c-shop-sales',
    hours: [8, 15],
    wage: 'by-agreement',
    when: slots([...workdays, 'sat'], 'forenoon', 'afternoon'),
    setting: 'shop',
  },
  'web-products': {
    company: 'yarn',
    title: 'Tage billeder og skrive om garn',
    about:
      'Du lægger nye farver på hjemmesiden. Et billede, et par linjer, og så næste nøgle. Halvdelen kan laves hjemme.',
    tasks: 't-create-web-products 5, t-take-photos 2',
    occupation: 'o-web-shop-assistant',
    asks: 'c-web-content c-product-knowledge',
    hours: [4, 10],
    when: daytime,
    homework: 'some',
    setting: 'desk',
  },
  bouquets: {
    company: 'garden',
    title: 'Binde buketter og kranse',
    about: 'I drivhus 3 binder vi buketter til weekenden. Du vælger selv blomster og farver.',
    tasks: 't-bind-bouquets 6, t-water-plants 1',
    occupation: 'o-florist',
    asks: 'c-floristry! c-creativity',
    hours: [5, 10],
    when: slots(['thu', 'fri', 'sat'], 'forenoon', 'afternoon'),
    setting: 'workshop',
    no: 'SAN-04 FYS-10 FYS-09',
  },
})
