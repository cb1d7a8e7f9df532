import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const logisticsCompetences: readonly Competence[] = [
  competence('c-warehouse-work', 'Lagerarbejde, lager', 'Warehouse work, stockroom work', {
    esco: '089ddb19-1c7a-43ff-ba64-070f7ce4787a',
  }),
  competence('c-goods-receipt', 'Varemodtagelse, modtage varer, modtagekontrol', 'Receiving goods, goods receipt', {
    broader: 'c-warehouse-work',
    esco: '2cae39d6-78c2-4ce3-bee8-628504371463',
  }),
  competence('c-order-picking', 'Ordrepluk, plukke varer, pluk og pak', 'Order picking, pick and pack', {
    broader: 'c-warehouse-work',
  }),
  competence('c-hand-packing', 'Håndpakning, pakke i hånden, pakkearbejde', 'Packing by hand, hand packing', {
    broader: 'c-warehouse-work',
    esco: '667cbbaf-f377-46d8-8f2d-1f6d8a55d74a',
  }),
  competence(
    'c-parcel-shipping',
    'Forsendelse af pakker, pakkeforsendelse, gøre pakker klar',
    'Shipping parcels, dispatch',
    { broader: 'c-warehouse-work' },
  ),
  competence('c-stocktaking', 'Lageroptælling, vareoptælling, status', 'Stocktaking, counting stock', {
    broader: 'c-warehouse-work',
  }),
  competence(
    'c-stock-systems',
    'Lagerstyring på computer, lagersystem, WMS',
    'Stock control systems, warehouse management system',
    { broader: 'c-warehouse-work' },
  ),
  competence(
    'c-stockroom-order',
    'Orden på lageret, rydde op på lager, sætte varer på plads',
    'Keeping a stockroom tidy, putting stock in place',
    { broader: 'c-warehouse-work' },
  ),
  competence(
    'c-pallet-handling',
    'Pallehåndtering, køre med palleløfter, stable paller',
    'Handling pallets, pallet truck',
    { broader: 'c-warehouse-work', esco: 'fd9c8437-6e20-47b5-8508-f23f442446c2' },
  ),
  competence(
    'c-forklift-driving',
    'Truckkørsel, køre gaffeltruck, køre truck',
    'Driving a forklift, forklift operation',
    { broader: 'c-warehouse-work', esco: '28cb374e-6261-4133-8371-f9a5470145da' },
  ),
  competence(
    'c-freight-documents',
    'Fragtpapirer og spedition, fragtbreve, toldpapirer',
    'Freight documents, shipping papers, forwarding',
    { broader: 'c-warehouse-work' },
  ),
  competence('c-driving', 'Kørsel, køre bil', 'Driving, driving a vehicle'),
  competence('c-van-driving', 'Kørsel med varevogn, varevognskørsel, budbil', 'Driving a van, van driving', {
    broader: 'c-driving',
  }),
  competence('c-truck-driving', 'Lastbilkørsel, køre lastbil', 'Driving a lorry, truck driving', {
    broader: 'c-driving',
    esco: '8215bbba-2f6d-4530-bf41-904d871eaf72',
  }),
  competence('c-bus-driving', 'Buskørsel, køre bus', 'Driving a bus, bus driving', { broader: 'c-driving' }),
  competence(
    'c-passenger-transport',
    'Persontransport, flextrafik, patientkørsel',
    'Passenger transport, driving people',
    { broader: 'c-driving' },
  ),
  competence(
    'c-horse-transport',
    'Kørsel med trailer, hestetransport, køre med hestetrailer',
    'Driving with a trailer, horse transport',
    { broader: 'c-driving', esco: 'c4a8f38e-6ce0-4175-8c0d-1239b6f2b932' },
  ),
  competence('c-route-planning', 'Ruteplanlægning, planlægge ture, køreplan', 'Route planning, planning rounds', {
    broader: 'c-driving',
  }),
  competence('c-delivery', 'Levering af varer, udbringning, varelevering', 'Delivering goods, delivery', {
    broader: 'c-driving',
  }),
  competence(
    'c-load-securing',
    'Læsning og lastsikring, fastgøre last, læsse bil',
    'Loading and securing cargo, load securing',
    { broader: 'c-driving', esco: '43ea53b0-65a8-4c23-a0ef-b95389e7548e' },
  ),
  competence('c-mail-handling', 'Posthåndtering, sortere post, postomdeling', 'Handling mail, mail sorting', {
    broader: 'c-warehouse-work',
    esco: '76f22707-8d30-453f-9eb7-3376e2960311',
  }),
]
