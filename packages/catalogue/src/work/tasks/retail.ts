import type { Task } from '../../types.ts'
import { taskIn } from '../entry.ts'

const task = taskIn('retail')

export const retailTasks: readonly Task[] = [
  task(
    't-serve-shop-customers',
    'Betjene kunder i butik, ekspedere kunder, stå i butik',
    'Serving customers in a shop, shop assistance',
    'c-customer-service c-shop-sales c-product-knowledge',
  ),
  task(
    't-serve-garden-centre-customers',
    'Betjene kunder i havecenter, hjælpe havekunder, sælge planter',
    'Serving customers in a garden centre, selling plants',
    'c-customer-service c-customer-advice c-plant-knowledge',
    't-serve-shop-customers',
  ),
  task(
    't-run-till',
    'Passe kassen, sidde ved kassen, kassedame',
    'Running the till, working the checkout',
    'c-cash-register c-customer-service',
  ),
  task(
    't-refill-shelves',
    'Fylde varer op, opfyldning, varepåfyldning, fylde hylder',
    'Refilling shelves, restocking, stacking shelves',
    'c-shelf-stocking c-tidiness c-product-knowledge',
  ),
  task(
    't-front-shelves',
    'Trække varer frem, fronte varer, gøre hylder pæne',
    'Facing up shelves, pulling goods forward',
    'c-shelf-stocking c-tidiness',
    't-refill-shelves',
  ),
  task(
    't-price-goods',
    'Sætte priser på varer, prismærke, skifte hyldeforkanter',
    'Pricing goods, putting on price tags',
    'c-price-labelling c-accuracy',
  ),
  task(
    't-check-dates',
    'Tjekke datoer på varer, datokontrol, sortere gamle varer fra',
    'Checking best-before dates, date control',
    'c-shelf-stocking c-accuracy c-food-hygiene',
    't-refill-shelves',
  ),
  task(
    't-dress-window',
    'Pynte vindue og udstilling, dekorere butik, lave udstilling',
    'Dressing windows and displays, decorating a shop',
    'c-product-display c-creativity',
  ),
  task(
    't-pack-web-orders',
    'Pakke ordrer fra netbutik, pakke netordrer, ekspedere webordrer',
    'Packing web shop orders, packing online orders',
    'c-webshop-orders c-hand-packing c-parcel-shipping',
    't-pack-parcels',
  ),
  task(
    't-create-web-products',
    'Oprette varer i netbutik, lægge varer på nettet',
    'Adding products to a web shop, creating product pages',
    'c-webshop-orders c-product-knowledge c-web-content',
  ),
  task(
    't-sort-donated-clothes',
    'Sortere tøj i genbrugsbutik, sortere genbrugstøj, gennemgå indleveret tøj',
    'Sorting donated clothes, sorting second-hand clothes',
    'c-second-hand-sorting c-tidiness',
  ),
  task(
    't-hang-clothes',
    'Hænge tøj på bøjler, klargøre tøj, dampe tøj',
    'Hanging clothes, steaming clothes',
    'c-product-display c-tidiness c-ironing',
  ),
  task(
    't-price-second-hand',
    'Vurdere og prissætte brugte ting, prissætte genbrug',
    'Valuing and pricing second-hand goods',
    'c-second-hand-sorting c-price-labelling c-product-knowledge',
  ),
  task(
    't-order-goods',
    'Bestille varer hjem, varebestilling, disponere varer',
    'Ordering goods, stock ordering',
    'c-purchasing c-stock-systems',
  ),
  task(
    't-bind-bouquets',
    'Binde buketter, lave blomsterdekorationer, blomsterbinding',
    'Making bouquets, arranging flowers',
    'c-floristry c-creativity c-customer-service',
  ),
  task(
    't-sell-to-businesses',
    'Ringe til og besøge erhvervskunder, opsøgende salg',
    'Calling and visiting business customers',
    'c-business-sales c-telephone-service c-product-knowledge',
  ),
]
