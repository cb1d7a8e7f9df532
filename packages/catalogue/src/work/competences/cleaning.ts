import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const cleaningCompetences: readonly Competence[] = [
  competence('c-cleaning', 'Rengøring, gøre rent', 'Cleaning, keeping clean', {
    esco: '1448431a-4fe5-4ca3-83db-665e0df3f130',
  }),
  competence('c-office-cleaning', 'Rengøring af kontorer, kontorrengøring', 'Cleaning offices, office cleaning', {
    broader: 'c-cleaning',
  }),
  competence(
    'c-workshop-cleaning',
    'Rengøring af værksted og produktion, industrirengøring, værkstedsrengøring',
    'Cleaning workshops and production areas, industrial cleaning',
    { broader: 'c-cleaning' },
  ),
  competence(
    'c-sanitary-cleaning',
    'Rengøring af toilet og bad, toiletrengøring',
    'Cleaning toilets and bathrooms, sanitary cleaning',
    { broader: 'c-cleaning', esco: '58a15a33-2b41-4a7e-bb8a-777328b5d82a' },
  ),
  competence(
    'c-floor-care',
    'Gulvvask og gulvpleje, vaske gulv, gulvbehandling',
    'Floor care, mopping floors, floor treatment',
    { broader: 'c-cleaning' },
  ),
  competence('c-window-cleaning', 'Vinduespudsning, pudse vinduer', 'Window cleaning, cleaning glass', {
    broader: 'c-cleaning',
  }),
  competence(
    'c-hygiene-cleaning',
    'Hygiejnerengøring, hospitalsrengøring, desinfektion',
    'Hygienic cleaning, hospital cleaning, disinfection',
    { broader: 'c-cleaning' },
  ),
  competence(
    'c-cleaning-agents',
    'Brug af rengøringsmidler, dosering, kemi i rengøring',
    'Using cleaning agents, dosing cleaning products',
    { broader: 'c-cleaning' },
  ),
  competence(
    'c-vehicle-cleaning',
    'Rengøring af køretøjer, bilvask, klargøring af biler',
    'Cleaning vehicles, car washing, valeting',
    { broader: 'c-cleaning', esco: 'c8b5b67b-d8d9-4857-bb26-1e35faf2ce22' },
  ),
  competence(
    'c-room-cleaning',
    'Værelsesrengøring, gøre værelser klar, redning af senge',
    'Cleaning guest rooms, housekeeping, making beds',
    { broader: 'c-cleaning' },
  ),
  competence(
    'c-home-cleaning',
    'Rengøring i private hjem, hjemmerengøring',
    'Cleaning private homes, domestic cleaning',
    { broader: 'c-cleaning' },
  ),
  competence('c-laundry', 'Tøjvask, vaske tøj, vaskeri', 'Washing laundry, laundry', {
    esco: '04838ae5-a737-48a0-a782-3d1b6b6cb75b',
  }),
  competence('c-ironing', 'Strygning og rulning, stryge tøj, rulle linned', 'Ironing and pressing, pressing linen', {
    broader: 'c-laundry',
    esco: '562b1180-83e7-4041-8468-2f28d03b7893',
  }),
  competence(
    'c-linen-handling',
    'Håndtering af linned, lægge linned sammen, sortere vasketøj',
    'Handling linen, folding and sorting linen',
    { broader: 'c-laundry', esco: '59dbeac8-de39-4b55-8671-f11e6092abe8' },
  ),
  competence(
    'c-stain-removal',
    'Pletfjerning og rensning, tøjrens, kemisk rens',
    'Stain removal and dry cleaning, dry cleaning',
    { broader: 'c-laundry', esco: 'ad46d091-cb47-419b-acd4-a2d737862dfe' },
  ),
]
