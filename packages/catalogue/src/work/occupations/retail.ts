import type { Occupation } from '../../types.ts'
import { occupationIn } from '../entry.ts'

const occupation = occupationIn('retail')

export const retailOccupations: readonly Occupation[] = [
  occupation(
    'o-shop-assistant',
    'Butiksassistent, ekspedient, butiksmedhjælper, sælger i butik',
    'Shop assistant, sales assistant',
    {
      disco: '5223',
      competences: 'c-customer-service c-shop-sales c-cash-register c-shelf-stocking c-product-knowledge',
      tasks: 't-serve-shop-customers t-run-till t-refill-shelves t-price-goods t-dress-window',
      neighbours: 'o-checkout-assistant o-garden-centre-assistant o-clothes-shop-assistant',
      no: 'SOC-02 KOG-06',
    },
  ),
  occupation(
    'o-clothes-shop-assistant',
    'Tøjekspedient, modeekspedient, ekspedient i tøjbutik',
    'Clothes shop assistant, fashion sales assistant',
    {
      disco: '5223',
      competences: 'c-customer-advice c-shop-sales c-cash-register c-product-display c-ironing',
      tasks: 't-serve-shop-customers t-hang-clothes t-dress-window t-run-till t-price-goods',
      neighbours: 'o-shop-assistant o-second-hand-shop-assistant',
      no: 'SOC-02 KOG-06',
    },
  ),
  occupation('o-checkout-assistant', 'Kassemedarbejder, kassedame, kasseassistent', 'Checkout assistant, cashier', {
    disco: '5230',
    competences: 'c-cash-register c-customer-service c-accuracy c-shop-sales',
    tasks: 't-run-till t-serve-shop-customers t-price-goods',
    neighbours: 'o-shop-assistant o-ticket-seller',
    yes: 'KOG-03',
    no: 'SOC-02 KOG-06',
  }),
  occupation(
    'o-shelf-stacker',
    'Vareopfylder, opfylder, servicemedarbejder i supermarked',
    'Shelf stacker, stock replenisher',
    {
      disco: '9334',
      competences: 'c-shelf-stocking c-stockroom-order c-tidiness c-price-labelling',
      tasks: 't-refill-shelves t-front-shelves t-check-dates t-break-down-boxes t-refill-from-stock',
      neighbours: 'o-warehouse-worker o-shop-assistant o-stockroom-assistant',
      yes: 'SOC-07 KOG-03',
      no: 'FYS-07',
    },
  ),
  occupation(
    'o-supermarket-assistant',
    'Salgsassistent i supermarked, købmandsassistent, supermarkedsmedarbejder',
    'Supermarket assistant, grocery assistant',
    {
      disco: '5223',
      competences: 'c-shelf-stocking c-cash-register c-customer-service c-food-hygiene',
      tasks: 't-refill-shelves t-run-till t-check-dates t-front-shelves t-order-goods',
      neighbours: 'o-shelf-stacker o-checkout-assistant',
      no: 'SOC-02 KOG-06',
    },
  ),
  occupation(
    'o-garden-centre-assistant',
    'Havecentermedarbejder, gartner i havecenter, plantesælger',
    'Garden centre assistant, plant sales assistant',
    {
      disco: '5223',
      competences: 'c-customer-service c-customer-advice c-plant-knowledge c-greenhouse-work c-cash-register',
      tasks: 't-serve-garden-centre-customers t-water-plants t-refill-shelves t-run-till t-pot-plants',
      neighbours: 'o-florist o-gardener o-nursery-gardener',
      yes: 'TID-09',
      no: 'SOC-02 FYS-10',
    },
  ),
  occupation('o-florist', 'Blomsterbinder, blomsterhandler, florist', 'Florist, flower arranger', {
    disco: '7549',
    competences: 'c-floristry c-plant-knowledge c-customer-service c-creativity c-cash-register',
    tasks: 't-bind-bouquets t-serve-shop-customers t-water-plants t-dress-window',
    neighbours: 'o-garden-centre-assistant o-decorator',
    no: 'SOC-02 SAN-04',
  }),
  occupation(
    'o-second-hand-shop-assistant',
    'Medarbejder i genbrugsbutik, genbrugsmedarbejder, butiksmedhjælp i genbrug',
    'Second-hand shop assistant, charity shop assistant',
    {
      disco: '5223',
      competences: 'c-second-hand-sorting c-price-labelling c-customer-service c-tidiness',
      tasks: 't-sort-donated-clothes t-hang-clothes t-price-second-hand t-serve-shop-customers',
      neighbours: 'o-clothes-shop-assistant o-recycling-worker',
      no: 'SAN-04',
    },
  ),
  occupation(
    'o-web-shop-assistant',
    'Webshopmedarbejder, netbutiksmedarbejder, e-handelsmedarbejder',
    'Web shop assistant, e-commerce assistant',
    {
      disco: '5249',
      competences: 'c-webshop-orders c-web-content c-parcel-shipping c-product-knowledge c-email-handling',
      tasks: 't-pack-web-orders t-create-web-products t-answer-emails t-pack-parcels',
      neighbours: 'o-parcel-packer o-web-editor',
      yes: 'SOC-02',
    },
  ),
  occupation('o-decorator', 'Butiksdekoratør, dekoratør, visual merchandiser', 'Window dresser, display decorator', {
    disco: '3432',
    competences: 'c-product-display c-creativity c-graphic-design c-hand-tools',
    tasks: 't-dress-window t-make-signs t-set-up-exhibition',
    neighbours: 'o-florist o-exhibition-technician',
    no: 'FYS-08',
  }),
  occupation('o-shop-manager', 'Butiksleder, butikschef, butiksbestyrer', 'Shop manager, store manager', {
    disco: '5222',
    competences: 'c-leadership c-shop-sales c-purchasing c-planning c-customer-service',
    tasks: 't-order-goods t-serve-shop-customers t-run-till t-count-stock',
    neighbours: 'o-buyer o-shop-assistant',
    no: 'TEM-04 KOG-06',
  }),
  occupation(
    'o-sales-consultant',
    'Salgskonsulent, sælger, konsulent i salg',
    'Sales consultant, sales representative',
    {
      disco: '3322',
      competences: 'c-business-sales c-telephone-service c-product-knowledge c-presenting c-driving',
      tasks: 't-sell-to-businesses t-update-customer-records t-answer-emails',
      neighbours: 'o-buyer o-marketing-officer',
      no: 'SOC-02 TRA-03',
    },
  ),
  occupation('o-buyer', 'Indkøber, indkøbsassistent, disponent', 'Buyer, purchasing officer', {
    disco: '3323',
    competences: 'c-purchasing c-stock-systems c-spreadsheets c-contracts c-planning',
    tasks: 't-order-goods t-update-spreadsheets t-answer-emails t-review-contracts',
    neighbours: 'o-sales-consultant o-logistics-planner',
    yes: 'FYS-04 FYS-12',
  }),
  occupation(
    'o-kiosk-assistant',
    'Kioskmedarbejder, kioskekspedient, tankpasser',
    'Kiosk assistant, petrol station assistant',
    {
      disco: '5245',
      competences: 'c-customer-service c-cash-register c-shelf-stocking c-coffee-making',
      tasks: 't-run-till t-refill-shelves t-serve-in-cafe t-check-dates',
      neighbours: 'o-checkout-assistant o-cafe-assistant',
      no: 'SOC-02 KOG-06',
    },
  ),
]
