import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const serviceCompetences: readonly Competence[] = [
  competence('c-service', 'Service og kundekontakt, kundekontakt', 'Service and customer contact, customer contact'),
  competence(
    'c-customer-service',
    'Kundebetjening, betjene kunder, ekspedition',
    'Customer service, serving customers',
    { broader: 'c-service', esco: '15a33d76-4640-438d-ae64-fdc0c1d3eebc' },
  ),
  competence('c-customer-advice', 'Vejledning af kunder, kunderådgivning', 'Advising customers, customer guidance', {
    broader: 'c-service',
  }),
  competence(
    'c-telephone-service',
    'Telefonbetjening, tage telefon, telefonpasning',
    'Answering the telephone, telephone service',
    { broader: 'c-service', esco: 'de2f0ce8-f8d6-48c5-a213-4d065251cecf' },
  ),
  competence(
    'c-complaint-handling',
    'Klagebehandling, reklamationer, håndtere klager',
    'Handling complaints, complaint handling',
    { broader: 'c-service', esco: '28d715e3-3e5b-4fb6-8dd2-4be4919c8587' },
  ),
  competence(
    'c-reception-duties',
    'Modtagelse af gæster, receptionsarbejde, skrankearbejde',
    'Receiving visitors, reception work, front desk',
    { broader: 'c-service', esco: '26a6e6d2-1c9a-4d7e-8c04-5ba16d1f53da' },
  ),
  competence('c-table-service', 'Servering, bordservering', 'Table service, waiting tables', {
    broader: 'c-service',
    esco: '42a6eff0-e9d9-423d-877b-e48fe91ff26f',
  }),
  competence('c-hosting', 'Værtskab, være vært, værtsrolle', 'Hosting guests, hosting', { broader: 'c-service' }),
  competence(
    'c-booking',
    'Booking og reservationer, bestillinger, tidsbestilling',
    'Bookings and reservations, appointment booking',
    { broader: 'c-service', esco: '936a42f0-a586-4595-9e47-ca93210761fd' },
  ),
  competence('c-sales', 'Salg og handel, salg', 'Sales and trade, selling'),
  competence('c-shop-sales', 'Butikssalg, salg i butik, detailsalg', 'Shop sales, retail sales', {
    broader: 'c-sales',
  }),
  competence(
    'c-cash-register',
    'Kassebetjening, sidde ved kassen, kassearbejde',
    'Operating a till, cash desk, checkout',
    { broader: 'c-sales', esco: '0cb013af-6dd9-4fb2-b34e-63dda1a5cf82' },
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
    { broader: 'c-sales', esco: '6ffdcb09-16bc-4480-9ac8-40fdbf915712' },
  ),
  competence(
    'c-shelf-stocking',
    'Vareopfyldning, fylde hylder, opfyldning',
    'Filling shelves, shelf stacking, restocking',
    { broader: 'c-sales', esco: '7e9daad3-8604-4839-af9b-dc6f8db3ef68' },
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
    esco: '9e9a4209-c7cf-4f6e-973e-dc2ffadccc74',
  }),
  competence(
    'c-second-hand-sorting',
    'Sortering af genbrugsvarer, vurdere brugte ting, genbrugssortering',
    'Sorting second-hand goods, assessing used items',
    { broader: 'c-sales' },
  ),
]
