import type { Occupation } from '../../types.ts'
import { occupationIn } from '../entry.ts'

const occupation = occupationIn('cleaning')

export const cleaningOccupations: readonly Occupation[] = [
  occupation(
    'o-cleaner',
    'Rengøringsassistent, rengøringshjælp, rengøringsmedarbejder',
    'Cleaner, cleaning assistant',
    {
      disco: '9112',
      competences: 'c-office-cleaning c-sanitary-cleaning c-floor-care c-cleaning-agents c-tidiness',
      tasks: 't-clean-offices t-clean-toilets t-wash-floors t-clean-canteen t-clean-staff-kitchen t-clean-stairs',
      neighbours: 'o-workshop-cleaner o-hospital-cleaner o-hotel-housekeeper o-domestic-cleaner',
      yes: 'SOC-02 SOC-07 KOG-03',
      no: 'SAN-04 FYS-04 FYS-07',
    },
  ),
  occupation(
    'o-workshop-cleaner',
    'Rengøringsmedarbejder i produktion, industrirengører, værkstedsrengøring',
    'Workshop cleaner, industrial cleaner',
    {
      disco: '9112',
      competences: 'c-workshop-cleaning c-floor-care c-cleaning-agents c-tidiness',
      tasks: 't-clean-workshop t-clean-canteen t-clean-production t-wash-floors t-sort-waste',
      neighbours: 'o-cleaner o-production-worker',
      yes: 'SOC-02 SOC-07',
      no: 'SAN-04',
    },
  ),
  occupation(
    'o-hospital-cleaner',
    'Hospitalsserviceassistent, serviceassistent, serviceassistent på hospital',
    'Hospital service assistant, hospital cleaner',
    {
      disco: '9112',
      competences: 'c-hygiene-cleaning c-sanitary-cleaning c-patient-transport c-sterile-supplies c-cleaning-agents',
      tasks: 't-clean-hospital t-restock-supplies t-move-patients t-clean-aids',
      neighbours: 'o-cleaner o-hospital-porter',
      yes: 'KOG-03',
      no: 'SAN-04 FYS-04',
    },
  ),
  occupation(
    'o-school-cleaner',
    'Rengøringsassistent på skole, skolerengøring, institutionsrengører',
    'School cleaner, day care cleaner',
    {
      disco: '9112',
      competences: 'c-cleaning c-sanitary-cleaning c-floor-care c-cleaning-agents',
      tasks: 't-clean-school t-wash-floors t-clean-toilets t-clean-toys',
      neighbours: 'o-cleaner o-school-caretaker',
      yes: 'SOC-07 KOG-03',
      no: 'SAN-04 FYS-04',
    },
  ),
  occupation(
    'o-domestic-cleaner',
    'Rengøringshjælp i private hjem, hushjælp, hjemmerengører',
    'Domestic cleaner, home cleaner',
    {
      disco: '9111',
      competences: 'c-home-cleaning c-floor-care c-independence c-cleaning-agents',
      tasks: 't-clean-homes t-wash-floors t-iron-clothes t-clean-windows',
      neighbours: 'o-cleaner o-home-helper',
      yes: 'SOC-07',
      no: 'SAN-04 SOC-06 FYS-11',
    },
  ),
  occupation('o-window-cleaner', 'Vinduespudser, vinduespolerer', 'Window cleaner', {
    disco: '9123',
    competences: 'c-window-cleaning c-cleaning-agents c-independence c-customer-service',
    tasks: 't-clean-windows t-clean-stairs t-clean-offices',
    neighbours: 'o-cleaner o-caretaker',
    yes: 'SOC-07',
    no: 'FYS-08 FYS-06 FYS-10',
  }),
  occupation('o-car-valeter', 'Bilklargører, bilvasker, bilplejer', 'Car valeter, car washer', {
    disco: '9122',
    competences: 'c-vehicle-cleaning c-accuracy c-cleaning-agents c-independence',
    tasks: 't-clean-cars t-wash-floors t-load-van',
    neighbours: 'o-cleaner o-car-mechanic',
    yes: 'SOC-02 SOC-07',
    no: 'SAN-04 FYS-07',
  }),
  occupation(
    'o-laundry-worker',
    'Vaskerimedarbejder, vaskeriassistent, vaskeridame',
    'Laundry worker, laundry assistant',
    {
      disco: '8157',
      competences: 'c-laundry c-linen-handling c-ironing c-sorting',
      tasks: 't-wash-laundry t-fold-laundry t-sort-laundry t-iron-clothes',
      neighbours: 'o-dry-cleaner o-linen-assistant o-textile-worker',
      yes: 'SOC-02 KOG-03',
      no: 'FYS-04',
    },
  ),
  occupation(
    'o-linen-assistant',
    'Linnedmedarbejder, linnedhjælp, medarbejder på linneddepot',
    'Linen assistant, linen room assistant',
    {
      disco: '9121',
      competences: 'c-linen-handling c-ironing c-laundry c-tidiness',
      tasks: 't-fold-laundry t-sort-laundry t-restock-supplies t-iron-clothes',
      neighbours: 'o-laundry-worker o-hotel-housekeeper',
      yes: 'SOC-02 KOG-03',
      no: 'FYS-04',
    },
  ),
  occupation('o-dry-cleaner', 'Renserimedarbejder, renseriassistent', 'Dry cleaner, dry cleaning assistant', {
    disco: '8157',
    competences: 'c-stain-removal c-ironing c-customer-service c-linen-handling',
    tasks: 't-dry-clean-clothes t-iron-clothes t-sort-laundry',
    neighbours: 'o-laundry-worker o-dressmaker',
    no: 'SAN-04',
  }),
  occupation(
    'o-cleaning-supervisor',
    'Rengøringsleder, rengøringsinspektør, serviceleder',
    'Cleaning supervisor, cleaning manager',
    {
      disco: '5151',
      competences: 'c-leadership c-cleaning c-planning c-training-colleagues c-quality-control',
      tasks: 't-clean-offices t-check-quality t-order-goods t-mentor-person',
      neighbours: 'o-cleaner o-service-manager',
      no: 'TEM-04',
    },
  ),
]
