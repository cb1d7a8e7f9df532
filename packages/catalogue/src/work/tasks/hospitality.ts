import type { Task } from '../../types.ts'
import { taskIn } from '../entry.ts'

const task = taskIn('hospitality')

export const hospitalityTasks: readonly Task[] = [
  task(
    't-make-up-rooms',
    'Gøre hotelværelser klar, rede senge, stuepigearbejde',
    'Making up hotel rooms, making beds',
    'c-room-cleaning c-linen-handling',
  ),
  task(
    't-refill-room-supplies',
    'Fylde op på værelser, fylde minibar, lægge håndklæder frem',
    'Refilling room supplies, refilling minibars',
    'c-room-cleaning c-tidiness',
  ),
  task(
    't-check-in-guests',
    'Tage imod hotelgæster, indtjekning, hotelreception',
    'Checking in guests, hotel reception',
    'c-reception-duties c-booking c-hosting',
  ),
  task(
    't-handle-bookings',
    'Tage imod bookinger, håndtere reservationer, besvare forespørgsler',
    'Handling bookings, taking reservations',
    'c-booking c-email-handling',
  ),
  task(
    't-prepare-breakfast',
    'Gøre morgenbuffet klar, morgenmadsvært',
    'Preparing breakfast, breakfast host',
    'c-buffet-setup c-hosting c-food-hygiene',
  ),
  task(
    't-prepare-holiday-homes',
    'Gøre sommerhuse og hytter klar, slutrengøring, sommerhusrengøring',
    'Preparing holiday homes, changeover cleaning',
    'c-room-cleaning c-home-cleaning c-independence',
  ),
  task(
    't-guide-tourists',
    'Guide turister, rundvisning i byen, turistguide',
    'Guiding tourists, city tours',
    'c-guided-tours c-hosting c-presenting',
  ),
  task(
    't-inform-tourists',
    'Hjælpe turister med oplysninger, turistinformation',
    'Giving tourists information, tourist desk',
    'c-tourist-information c-customer-service',
  ),
  task(
    't-look-after-campsite',
    'Passe campingplads, tilsyn på campingplads',
    'Looking after a campsite, campsite upkeep',
    'c-outdoor-maintenance c-hosting c-minor-repairs',
  ),
  task(
    't-plan-trips',
    'Planlægge og bestille rejser, rejsebestilling',
    'Planning and booking trips, travel arrangements',
    'c-travel-booking c-customer-advice',
  ),
]
