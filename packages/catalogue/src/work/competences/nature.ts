import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const natureCompetences: readonly Competence[] = [
  competence('c-gardening', 'Gartneri og havearbejde, havearbejde', 'Gardening, garden work'),
  competence('c-planting', 'Såning og plantning, så, plante ud', 'Sowing and planting, planting out', {
    broader: 'c-gardening',
  }),
  competence('c-weeding', 'Lugning, fjerne ukrudt', 'Weeding, removing weeds', { broader: 'c-gardening' }),
  competence('c-pruning', 'Beskæring, klippe hæk, beskære træer', 'Pruning, trimming hedges', {
    broader: 'c-gardening',
  }),
  competence('c-lawn-care', 'Græsslåning og plænepleje, slå græs', 'Lawn care, mowing grass', {
    broader: 'c-gardening',
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
  }),
  competence('c-animal-care', 'Dyrepasning, passe dyr', 'Animal care, looking after animals'),
  competence(
    'c-horse-care',
    'Pasning af heste, strigle og fodre heste, hestekendskab',
    'Horse care, grooming and feeding horses',
    { broader: 'c-animal-care' },
  ),
  competence('c-stable-work', 'Staldarbejde, muge ud, staldpasning', 'Stable work, mucking out', {
    broader: 'c-animal-care',
  }),
  competence('c-riding', 'Ridning, ride heste til, tilridning', 'Riding, exercising horses', {
    broader: 'c-animal-care',
  }),
  competence('c-livestock-care', 'Pasning af husdyr, passe køer og grise', 'Livestock care, tending cattle and pigs', {
    broader: 'c-animal-care',
  }),
  competence('c-milking', 'Malkning, malke køer', 'Milking, milking cows', { broader: 'c-animal-care' }),
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
  }),
  competence('c-beekeeping', 'Biavl, passe bier', 'Beekeeping, keeping bees', { broader: 'c-animal-care' }),
  competence('c-fish-farming', 'Fiskeri og dambrug, fiskeopdræt', 'Fishing and fish farming, aquaculture', {
    broader: 'c-animal-care',
  }),
  competence('c-farming', 'Landbrug og skovbrug, landbrugsarbejde', 'Farming and forestry, agricultural work'),
  competence('c-tractor-driving', 'Traktorkørsel, køre traktor', 'Driving a tractor, tractor work', {
    broader: 'c-farming',
  }),
  competence('c-harvesting', 'Høst og plukning, plukke frugt og bær', 'Harvesting and picking, fruit picking', {
    broader: 'c-farming',
  }),
  competence('c-crop-growing', 'Dyrkning af afgrøder, planteavl', 'Growing crops, arable farming', {
    broader: 'c-farming',
  }),
  competence('c-forestry', 'Skovarbejde, skovbrug', 'Forestry work, woodland work', { broader: 'c-farming' }),
  competence('c-chainsaw-use', 'Brug af motorsav, fælde træer', 'Using a chainsaw, felling trees', {
    broader: 'c-farming',
  }),
  competence(
    'c-nature-conservation',
    'Naturpleje, pleje af naturområder',
    'Nature conservation, caring for natural areas',
    { broader: 'c-farming' },
  ),
  competence(
    'c-pest-control',
    'Skadedyrsbekæmpelse, bekæmpe rotter og mus',
    'Pest control, controlling rats and mice',
    { broader: 'c-farming' },
  ),
]
