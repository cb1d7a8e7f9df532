import type { Occupation } from '../../types.ts'
import { occupationIn } from '../entry.ts'

const occupation = occupationIn('hospitality')

export const hospitalityOccupations: readonly Occupation[] = [
  occupation(
    'o-hotel-housekeeper',
    'Stueassistent, stuepige, værelsesmedarbejder, housekeepingmedarbejder',
    'Hotel housekeeper, room attendant',
    {
      disco: '9112',
      esco: '731ecac4-06e8-4ec2-a559-101fecbd9183',
      competences: 'c-room-cleaning c-linen-handling c-sanitary-cleaning c-independence',
      tasks: 't-make-up-rooms t-refill-room-supplies t-fold-laundry t-clean-toilets',
      neighbours: 'o-cleaner o-linen-assistant o-holiday-home-cleaner',
      yes: 'SOC-02 SOC-07 KOG-03',
      no: 'FYS-04 FYS-07',
    },
  ),
  occupation('o-hotel-receptionist', 'Hotelreceptionist, receptionist på hotel', 'Hotel receptionist', {
    disco: '4224',
    esco: '82025c02-9082-416c-998b-f51eb0359ee6',
    competences: 'c-reception-duties c-booking c-hosting c-telephone-service c-cash-register',
    tasks: 't-check-in-guests t-handle-bookings t-answer-phones t-inform-tourists',
    neighbours: 'o-receptionist o-tourist-adviser',
    no: 'SOC-02 KOG-06',
  }),
  occupation('o-breakfast-host', 'Morgenmadsvært, buffetvært, frokostvært', 'Breakfast host, buffet host', {
    disco: '5131',
    competences: 'c-buffet-setup c-hosting c-food-hygiene c-table-service',
    tasks: 't-prepare-breakfast t-set-out-buffet t-lay-tables t-wash-dishes',
    neighbours: 'o-waiter o-canteen-assistant',
    no: 'SOC-02',
  }),
  occupation('o-holiday-home-cleaner', 'Sommerhusrengører, rengøringshjælp i sommerhuse', 'Holiday home cleaner', {
    disco: '9112',
    competences: 'c-room-cleaning c-home-cleaning c-linen-handling c-driving',
    tasks: 't-prepare-holiday-homes t-make-up-rooms t-clean-windows',
    neighbours: 'o-hotel-housekeeper o-domestic-cleaner',
    yes: 'SOC-07 SOC-02 TID-09',
    no: 'TRA-03',
  }),
  occupation('o-tourist-guide', 'Turistguide, rundviser, guide', 'Tourist guide, city guide', {
    disco: '5113',
    esco: 'b476f45f-2c79-44d5-a4d7-fa357aa83074',
    competences: 'c-guided-tours c-hosting c-presenting c-archive-research',
    tasks: 't-guide-tourists t-guide-visitors t-inform-tourists',
    neighbours: 'o-museum-host o-tourist-adviser',
    yes: 'TID-09',
    no: 'SOC-02 FYS-04',
  }),
  occupation(
    'o-tourist-adviser',
    'Turistkonsulent, medarbejder på turistkontor, turistvejleder',
    'Tourist information officer, tourist adviser',
    {
      disco: '4221',
      esco: '9b35eab1-2adc-4057-a620-181862656a19',
      competences: 'c-tourist-information c-customer-advice c-written-danish c-booking',
      tasks: 't-inform-tourists t-handle-bookings t-write-web-texts',
      neighbours: 'o-hotel-receptionist o-tourist-guide',
      no: 'SOC-02 KOG-06',
    },
  ),
  occupation('o-travel-agent', 'Rejsekonsulent, rejserådgiver, rejsesælger', 'Travel agent, travel consultant', {
    disco: '4221',
    esco: '291da1ab-1f90-426d-bbc5-60d0fa7d608b',
    competences: 'c-travel-booking c-customer-advice c-booking c-telephone-service',
    tasks: 't-plan-trips t-handle-bookings t-answer-emails',
    neighbours: 'o-tourist-adviser o-event-planner',
    yes: 'FYS-04 FYS-12',
    no: 'SOC-02',
  }),
  occupation(
    'o-campsite-assistant',
    'Campingpladsmedarbejder, lejrpladsmedhjælper',
    'Campsite assistant, campsite worker',
    {
      disco: '9629',
      esco: '92b7776f-5d90-413d-b05f-51e429e28346',
      competences: 'c-outdoor-maintenance c-minor-repairs c-hosting c-sanitary-cleaning',
      tasks: 't-look-after-campsite t-mow-lawns t-clean-toilets t-check-in-guests',
      neighbours: 'o-caretaker o-hostel-worker',
      yes: 'TID-09',
      no: 'FYS-10',
    },
  ),
  occupation(
    'o-hostel-worker',
    'Vandrerhjemsmedarbejder, medhjælper på vandrerhjem, kursuscentermedhjælper',
    'Hostel worker, conference centre helper',
    {
      disco: '9629',
      competences: 'c-room-cleaning c-buffet-setup c-hosting c-cleaning',
      tasks: 't-make-up-rooms t-prepare-breakfast t-set-up-meeting-rooms t-check-in-guests',
      neighbours: 'o-hotel-housekeeper o-campsite-assistant',
    },
  ),
]
