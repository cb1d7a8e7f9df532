import type { Task } from '../../types.ts'
import { taskIn } from '../entry.ts'

const task = taskIn('cleaning')

export const cleaningTasks: readonly Task[] = [
  task(
    't-clean-offices',
    'Gøre kontorer rent, kontorrengøring, støvsuge og tørre støv af',
    'Cleaning offices, vacuuming and dusting',
    'c-office-cleaning c-floor-care c-cleaning-agents',
  ),
  task(
    't-clean-workshop',
    'Gøre værksted rent, rengøring af værksted, feje værksted',
    'Cleaning a workshop, sweeping a workshop',
    'c-workshop-cleaning c-floor-care c-cleaning-agents',
  ),
  task(
    't-clean-canteen',
    'Gøre kantine rent, rengøring af kantine, tørre borde af',
    'Cleaning a canteen, wiping tables',
    'c-cleaning c-food-hygiene c-cleaning-agents',
  ),
  task(
    't-clean-staff-kitchen',
    'Holde tekøkken rent, tømme opvaskemaskine, fylde kaffe op',
    'Keeping a staff kitchen clean, emptying the dishwasher',
    'c-cleaning c-dishwashing c-tidiness',
    't-clean-offices',
  ),
  task(
    't-clean-toilets',
    'Gøre toiletter rene, toiletrengøring, fylde papir op',
    'Cleaning toilets, sanitary cleaning',
    'c-sanitary-cleaning c-cleaning-agents',
  ),
  task(
    't-wash-floors',
    'Vaske gulve, gulvvask, køre gulvvaskemaskine',
    'Washing floors, mopping, scrubbing floors',
    'c-floor-care c-cleaning-agents',
  ),
  task(
    't-clean-stairs',
    'Vaske trapper, trappevask, opgangsrengøring',
    'Cleaning stairs, stairwell cleaning',
    'c-floor-care c-cleaning',
    't-wash-floors',
  ),
  task(
    't-clean-windows',
    'Pudse vinduer, vinduespudsning, pudse glas',
    'Cleaning windows, window washing',
    'c-window-cleaning c-accuracy',
  ),
  task(
    't-clean-school',
    'Gøre skole og institution rent, skolerengøring',
    'Cleaning schools and day care centres, school cleaning',
    'c-cleaning c-sanitary-cleaning c-floor-care',
  ),
  task(
    't-clean-hospital',
    'Gøre rent på hospital, hospitalsrengøring, rengøring på sengeafdeling',
    'Cleaning in a hospital, ward cleaning',
    'c-hygiene-cleaning c-sanitary-cleaning c-cleaning-agents',
  ),
  task(
    't-clean-homes',
    'Gøre rent i private hjem, rengøringshjælp, hovedrengøring',
    'Cleaning private homes, home help cleaning',
    'c-home-cleaning c-floor-care c-independence',
  ),
  task(
    't-clean-production',
    'Gøre produktionsområder rene, industrirengøring, rengøre maskiner',
    'Cleaning production areas, cleaning machines',
    'c-workshop-cleaning c-hygiene-cleaning c-cleaning-agents',
    't-clean-workshop',
  ),
  task(
    't-clean-cars',
    'Vaske og klargøre biler, bilvask, støvsuge biler',
    'Washing and preparing cars, valeting cars',
    'c-vehicle-cleaning c-accuracy',
  ),
  task('t-clean-toys', 'Vaske legetøj, gøre legetøj rent', 'Cleaning toys, washing toys', 'c-cleaning c-tidiness'),
  task(
    't-wash-laundry',
    'Vaske tøj, passe vaskemaskiner, tøjvask',
    'Doing laundry, running washing machines',
    'c-laundry c-linen-handling',
  ),
  task(
    't-fold-laundry',
    'Lægge vasketøj sammen, folde linned, lægge tøj sammen',
    'Folding laundry, folding linen',
    'c-linen-handling c-tidiness',
    't-wash-laundry',
  ),
  task(
    't-iron-clothes',
    'Stryge tøj, strygning, rulle duge',
    'Ironing clothes, pressing',
    'c-ironing c-linen-handling',
  ),
  task(
    't-sort-laundry',
    'Sortere vasketøj, sortere snavsetøj, pakke linned',
    'Sorting laundry, packing linen',
    'c-linen-handling c-sorting',
    't-wash-laundry',
  ),
  task(
    't-dry-clean-clothes',
    'Rense tøj og fjerne pletter, renseri',
    'Dry cleaning clothes, removing stains',
    'c-stain-removal c-customer-service',
  ),
]
