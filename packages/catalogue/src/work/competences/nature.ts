import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const natureCompetences: readonly Competence[] = [
  competence('c-gardening', 'Gartneri og havearbejde, havearbejde', 'Gardening, garden work'),
  competence('c-planting', 'Såning og plantning, så, plante ud', 'Sowing and planting, planting out', {
    broader: 'c-gardening',
    esco: '8ce4a4af-969b-4d1c-8bfe-891cff82f913',
  }),
  competence('c-weeding', 'Lugning, fjerne ukrudt', 'Weeding, removing weeds', { broader: 'c-gardening' }),
  competence('c-pruning', 'Beskæring, klippe hæk, beskære træer', 'Pruning, trimming hedges', {
    broader: 'c-gardening',
    esco: '51097602-8e4e-4830-8f35-d77afc713fc0',
  }),
  competence('c-lawn-care', 'Græsslåning og plænepleje, slå græs', 'Lawn care, mowing grass', {
    broader: 'c-gardening',
    esco: 'fdff4747-70f6-4f1a-8285-8d31eb3c11e1',
  }),
  competence('c-greenhouse-work', 'Arbejde i væksthus, drivhus, potteplanter', 'Greenhouse work, potted plants', {
    broader: 'c-gardening',
  }),
  competence('c-plant-knowledge', 'Plantekendskab, kende planter', 'Plant knowledge, knowing plants', {
    broader: 'c-gardening',
  }),
  competence('c-landscaping', 'Anlæg af haver, anlægsgartnerarbejde', 'Landscaping, laying out gardens', {
    broader: 'c-gardening',
  }),
  competence('c-floristry', 'Blomsterbinding, binde buketter', 'Floristry, flower arranging', {
    broader: 'c-gardening',
    esco: 'dd25bf40-00c8-4c07-8f77-fbb4ca31d4b8',
  }),
  competence('c-animal-care', 'Dyrepasning, passe dyr', 'Animal care, looking after animals', {
    esco: 'f37dd722-72b4-4550-bca1-d19176208deb',
  }),
  competence(
    'c-horse-care',
    'Pasning af heste, strigle og fodre heste, hestekendskab',
    'Horse care, grooming and feeding horses',
    { broader: 'c-animal-care', esco: 'b669ef64-b137-4b0d-ad20-662934a6c1f9' },
  ),
  competence('c-stable-work', 'Staldarbejde, muge ud, staldpasning', 'Stable work, mucking out', {
    broader: 'c-animal-care',
  }),
  competence('c-riding', 'Ridning, ride heste til, tilridning', 'Riding, exercising horses', {
    broader: 'c-animal-care',
    esco: '1c70f577-4c90-4fa9-9fc8-ac594c19dd52',
  }),
  competence('c-livestock-care', 'Pasning af husdyr, passe køer og grise', 'Livestock care, tending cattle and pigs', {
    broader: 'c-animal-care',
  }),
  competence('c-milking', 'Malkning, malke køer', 'Milking, milking cows', {
    broader: 'c-animal-care',
    esco: '1a163b43-9826-426f-9bda-05133a9f4bf3',
  }),
  competence('c-dog-handling', 'Pasning og træning af hunde, lufte hunde', 'Handling dogs, dog walking, dog training', {
    broader: 'c-animal-care',
  }),
  competence('c-pet-grooming', 'Pelspleje, trimme hunde, klippe hunde', 'Pet grooming, dog grooming', {
    broader: 'c-animal-care',
  }),
  competence(
    'c-veterinary-assistance',
    'Assistance hos dyrlæge, veterinærsygepleje',
    'Veterinary assistance, veterinary nursing',
    { broader: 'c-animal-care' },
  ),
  competence('c-veterinary-medicine', 'Dyrlægefag, behandle dyr', 'Veterinary medicine, treating animals', {
    broader: 'c-animal-care',
    esco: 'f842b607-730e-4a01-b27d-12e3e4535975',
  }),
  competence('c-beekeeping', 'Biavl, passe bier', 'Beekeeping, keeping bees', { broader: 'c-animal-care' }),
  competence('c-fish-farming', 'Fiskeri og dambrug, fiskeopdræt', 'Fishing and fish farming, aquaculture', {
    broader: 'c-animal-care',
  }),
  competence('c-farming', 'Landbrug og skovbrug, landbrugsarbejde', 'Farming and forestry, agricultural work'),
  competence('c-tractor-driving', 'Traktorkørsel, køre traktor', 'Driving a tractor, tractor work', {
    broader: 'c-farming',
    esco: 'a95f88b8-11b1-406a-aa30-c5a891cb41a8',
  }),
  competence('c-harvesting', 'Høst og plukning, plukke frugt og bær', 'Harvesting and picking, fruit picking', {
    broader: 'c-farming',
    esco: '2e4e8114-e579-453d-918e-b0262818ab76',
  }),
  competence('c-crop-growing', 'Dyrkning af afgrøder, planteavl', 'Growing crops, arable farming', {
    broader: 'c-farming',
  }),
  competence('c-forestry', 'Skovarbejde, skovbrug', 'Forestry work, woodland work', { broader: 'c-farming' }),
  competence('c-chainsaw-use', 'Brug af motorsav, fælde træer', 'Using a chainsaw, felling trees', {
    broader: 'c-farming',
    esco: 'b8cfe3d0-15a7-4be4-a7f1-f5141ed11f16',
  }),
  competence(
    'c-nature-conservation',
    'Naturpleje, pleje af naturområder',
    'Nature conservation, caring for natural areas',
    { broader: 'c-farming', esco: '6825a7dd-c2da-40fa-b745-508ff20ee293' },
  ),
  competence(
    'c-pest-control',
    'Skadedyrsbekæmpelse, bekæmpe rotter og mus',
    'Pest control, controlling rats and mice',
    { broader: 'c-farming' },
  ),
]
