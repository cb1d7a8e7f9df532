import type { Task } from '../../types.ts'
import { taskIn } from '../entry.ts'

const task = taskIn('logistics')

export const logisticsTasks: readonly Task[] = [
  task(
    't-tidy-stockroom',
    'Rydde op på lager, oprydning på lager, holde orden på lageret',
    'Tidying a stockroom, keeping the stockroom in order',
    'c-stockroom-order c-tidiness',
  ),
  task(
    't-put-stock-in-place',
    'Sætte varer på plads, stille varer på lager, indlagre',
    'Putting goods in place, putting stock away',
    'c-stockroom-order c-shelf-stocking',
    't-tidy-stockroom',
  ),
  task(
    't-break-down-boxes',
    'Folde papkasser sammen, slå papkasser ned, pakke pap, håndtere pap, pappresser',
    'Breaking down boxes, flattening cardboard',
    'c-stockroom-order c-waste-sorting',
    't-tidy-stockroom',
  ),
  task(
    't-refill-from-stock',
    'Fylde op fra lager, hente varer frem, køre varer i butikken',
    'Refilling from the stockroom, bringing stock forward',
    'c-shelf-stocking c-stockroom-order',
    't-refill-shelves',
  ),
  task(
    't-receive-goods',
    'Modtage varer, varemodtagelse, tjekke følgesedler',
    'Receiving goods, checking delivery notes',
    'c-goods-receipt c-accuracy c-stock-systems',
  ),
  task(
    't-pick-orders',
    'Plukke ordrer, ordrepluk, finde varer frem',
    'Picking orders, order picking',
    'c-order-picking c-accuracy c-stock-systems',
  ),
  task(
    't-pack-parcels',
    'Pakke pakker til forsendelse, pakke varer, pakke ordrer',
    'Packing parcels for dispatch, packing goods',
    'c-hand-packing c-parcel-shipping',
  ),
  task(
    't-label-parcels',
    'Sætte labels på pakker, skrive fragtlabels, mærke pakker',
    'Labelling parcels, printing shipping labels',
    'c-parcel-shipping c-product-labelling',
    't-pack-parcels',
  ),
  task(
    't-count-stock',
    'Tælle varer op, lageroptælling, status',
    'Counting stock, stocktaking',
    'c-stocktaking c-accuracy c-stock-systems',
  ),
  task(
    't-drive-forklift',
    'Køre gaffeltruck, truckkørsel, køre truck',
    'Driving a forklift truck, forklift work',
    'c-forklift-driving c-pallet-handling',
  ),
  task(
    't-move-pallets',
    'Flytte paller med palleløfter, køre paller, stable paller',
    'Moving pallets with a pallet truck, stacking pallets',
    'c-pallet-handling c-stockroom-order',
  ),
  task(
    't-load-van',
    'Læsse og tømme varebil, læsse bil, aflæsse',
    'Loading and unloading a van, unloading deliveries',
    'c-load-securing c-pallet-handling',
  ),
  task(
    't-drive-delivery-round',
    'Køre varer ud, varelevering, budkørsel, køre ture',
    'Driving delivery rounds, delivering goods',
    'c-van-driving c-delivery c-route-planning',
  ),
  task(
    't-drive-transport-round',
    'Køre faste transportture, hente og bringe, kørsel mellem afdelinger',
    'Driving regular transport rounds, fetching and carrying',
    'c-van-driving c-delivery c-load-securing',
    't-drive-delivery-round',
  ),
  task(
    't-transport-horses',
    'Transportere heste, hestetransport, køre med hestetrailer',
    'Transporting horses, driving a horse trailer',
    'c-horse-transport c-horse-care c-route-planning',
    't-drive-transport-round',
  ),
  task(
    't-drive-lorry',
    'Køre lastbil, lastbilkørsel, distributionskørsel',
    'Driving a lorry, truck driving',
    'c-truck-driving c-load-securing c-delivery',
  ),
  task(
    't-drive-passengers',
    'Køre passagerer, flextrafik, skolekørsel, køre ældre',
    'Driving passengers, school runs',
    'c-passenger-transport c-route-planning c-customer-service',
  ),
  task(
    't-drive-bus',
    'Køre bus, buskørsel, rutekørsel',
    'Driving a bus, bus routes',
    'c-bus-driving c-passenger-transport',
  ),
  task(
    't-deliver-by-bike',
    'Bringe ud på cykel, cykelbud, budtjeneste',
    'Delivering by bicycle, bike courier work',
    'c-delivery c-route-planning c-independence',
  ),
  task(
    't-sort-mail',
    'Sortere og dele post ud, postsortering, intern post',
    'Sorting and handing out mail, internal post',
    'c-mail-handling c-accuracy',
  ),
  task(
    't-deliver-newspapers',
    'Dele aviser og reklamer ud, avisbud, omdeling',
    'Delivering newspapers and leaflets, paper round',
    'c-delivery c-mail-handling c-independence',
  ),
  task(
    't-plan-routes',
    'Planlægge ruter, lægge køreplan, disponere kørsel',
    'Planning routes, scheduling drivers',
    'c-route-planning c-planning c-spreadsheets',
  ),
  task(
    't-handle-freight-papers',
    'Lave fragtpapirer, skrive fragtbreve, toldpapirer',
    'Preparing freight papers, customs documents',
    'c-freight-documents c-accuracy c-email-handling',
  ),
]
