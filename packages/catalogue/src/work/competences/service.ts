import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const serviceCompetences: readonly Competence[] = [
  competence('c-service', 'Service og kundekontakt, kundekontakt', 'Service and customer contact, customer contact'),
  competence(
    'c-customer-service',
    'Kundebetjening, betjene kunder, ekspedition',
    'Customer service, serving customers',
    { broader: 'c-service' },
  ),
  competence('c-customer-advice', 'Vejledning af kunder, kunderådgivning', 'Advising customers, customer guidance', {
    broader: 'c-service',
  }),
  competence(
    'c-telephone-service',
    'Telefonbetjening, tage telefon, telefonpasning',
    'Answering the telephone, telephone service',
    { broader: 'c-service' },
  ),
  competence(
    'c-complaint-handling',
    'Klagebehandling, reklamationer, håndtere klager',
    'Handling complaints, complaint handling',
    { broader: 'c-service' },
  ),
  competence(
    'c-reception-duties',
    'Modtagelse af gæster, receptionsarbejde, skrankearbejde',
    'Receiving visitors, reception work, front desk',
    { broader: 'c-service' },
  ),
  competence('c-table-service', 'Servering, bordservering', 'Table service, waiting tables', { broader: 'c-service' }),
  competence('c-hosting', 'Værtskab, være vært, værtsrolle', 'Hosting guests, hosting', { broader: 'c-service' }),
  competence(
    'c-booking',
    'Booking og reservationer, bestillinger, tidsbestilling',
    'Bookings and reservations, appointment booking',
    { broader: 'c-service' },
  ),
  competence('c-sales', 'Salg og handel, salg', 'Sales and trade, selling'),
  competence('c-shop-sales', 'Butikssalg, salg i butik, detailsalg', 'Shop sales, retail sales', {
    broader: 'c-sales',
  }),
  competence(
    'c-cash-register',
    'Kassebetjening, sidde ved kassen, kassearbejde',
    'Operating a till, cash desk, checkout',
    { broader: 'c-sales' },
  ),
  competence(
    'c-product-display',
    'Vareudstilling, butiksindretning, pynte butik',
    'Product display, visual merchandising',
    { broader: 'c-sales' },
  ),
  competence(
    'c-price-labelling',
    'Prismærkning, sætte priser på, mærkning af varer',
    'Price labelling, pricing goods',
    { broader: 'c-sales' },
  ),
  competence(
    'c-shelf-stocking',
    'Vareopfyldning, fylde hylder, opfyldning',
    'Filling shelves, shelf stacking, restocking',
    { broader: 'c-sales' },
  ),
  competence('c-webshop-orders', 'Webshop og nethandel, e-handel, netbutik', 'Web shop orders, e-commerce', {
    broader: 'c-sales',
  }),
  competence('c-product-knowledge', 'Varekendskab, produktkendskab', 'Product knowledge, knowing the goods', {
    broader: 'c-sales',
  }),
  competence('c-business-sales', 'Salg til virksomheder, B2B-salg, erhvervssalg', 'Selling to businesses, B2B sales', {
    broader: 'c-sales',
  }),
  competence('c-purchasing', 'Indkøb, bestille varer, varebestilling', 'Purchasing, ordering goods', {
    broader: 'c-sales',
  }),
  competence(
    'c-second-hand-sorting',
    'Sortering af genbrugsvarer, vurdere brugte ting, genbrugssortering',
    'Sorting second-hand goods, assessing used items',
    { broader: 'c-sales' },
  ),
]
