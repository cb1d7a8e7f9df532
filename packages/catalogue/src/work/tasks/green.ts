import type { Task } from '../../types.ts'
import { taskIn } from '../entry.ts'

const task = taskIn('green')

export const greenTasks: readonly Task[] = [
  task(
    't-muck-out-stables',
    'Muge ud i stald, staldarbejde, strø bokse',
    'Mucking out stables, stable work',
    'c-stable-work c-animal-care',
  ),
  task(
    't-care-for-horses',
    'Passe heste, strigle og fodre heste, trække heste ud',
    'Caring for horses, grooming and feeding horses',
    'c-horse-care c-stable-work',
  ),
  task(
    't-exercise-horses',
    'Ride heste til, motionere heste',
    'Exercising horses, riding horses',
    'c-riding c-horse-care',
  ),
  task(
    't-clean-tack',
    'Pudse sadeltøj, vaske dækkener',
    'Cleaning tack, washing horse rugs',
    'c-horse-care c-tidiness',
  ),
  task('t-feed-animals', 'Fodre dyr, dyrepasning', 'Feeding animals, animal care', 'c-animal-care c-tidiness'),
  task('t-milk-cows', 'Malke køer, malkning', 'Milking cows', 'c-milking c-livestock-care'),
  task(
    't-tend-livestock',
    'Passe kvæg og grise, tilsyn med husdyr',
    'Tending livestock, checking animals',
    'c-livestock-care c-stable-work',
  ),
  task(
    't-walk-dogs',
    'Lufte hunde, gå tur med hunde, hundepasning',
    'Walking dogs, dog sitting',
    'c-dog-handling c-animal-care',
  ),
  task(
    't-groom-pets',
    'Klippe og bade hunde, pelspleje',
    'Grooming pets, dog grooming',
    'c-pet-grooming c-dog-handling',
  ),
  task(
    't-assist-vet',
    'Assistere dyrlæge, hjælpe i dyreklinik',
    'Assisting a vet, work in an animal clinic',
    'c-veterinary-assistance c-animal-care',
  ),
  task(
    't-treat-animals',
    'Behandle syge dyr, dyrlægearbejde',
    'Treating sick animals, veterinary work',
    'c-veterinary-medicine c-animal-care',
  ),
  task('t-weed-beds', 'Luge bede, fjerne ukrudt, lugning', 'Weeding beds, removing weeds', 'c-weeding c-gardening'),
  task('t-mow-lawns', 'Slå græs, klippe plæne, græsslåning', 'Mowing lawns, cutting grass', 'c-lawn-care c-gardening'),
  task(
    't-prune-hedges',
    'Klippe hæk og beskære buske, beskæring',
    'Trimming hedges and pruning shrubs',
    'c-pruning c-gardening',
  ),
  task(
    't-plant-out',
    'Plante blomster og træer, så og plante, plante ud',
    'Planting flowers and trees, sowing and planting',
    'c-planting c-plant-knowledge',
  ),
  task(
    't-water-plants',
    'Vande planter, passe potteplanter',
    'Watering plants, tending potted plants',
    'c-greenhouse-work c-plant-knowledge',
  ),
  task(
    't-pot-plants',
    'Potte planter om, prikle, stikke planter',
    'Potting plants, pricking out',
    'c-greenhouse-work c-dexterity',
  ),
  task(
    't-maintain-green-areas',
    'Passe grønne områder, gartneropgaver, parkpasning',
    'Maintaining green areas, gardening work',
    'c-gardening c-lawn-care c-pruning c-outdoor-maintenance',
  ),
  task(
    't-rake-leaves',
    'Rive blade, samle nedfaldsfrugt, oprydning i haven',
    'Raking leaves, clearing a garden',
    'c-gardening c-outdoor-maintenance',
    't-maintain-green-areas',
  ),
  task(
    't-build-gardens',
    'Anlægge haver, lægge belægning, anlægsarbejde',
    'Building gardens, landscaping',
    'c-landscaping c-paving',
  ),
  task(
    't-pick-fruit',
    'Plukke frugt og bær, høste grøntsager',
    'Picking fruit and berries, harvesting vegetables',
    'c-harvesting c-gardening',
  ),
  task(
    't-sort-vegetables',
    'Sortere og pakke grøntsager og blomster, bundte',
    'Sorting and packing vegetables and flowers, bundling',
    'c-sorting c-hand-packing',
  ),
  task(
    't-drive-tractor',
    'Køre traktor, markarbejde',
    'Driving a tractor, field work',
    'c-tractor-driving c-crop-growing',
  ),
  task(
    't-fell-trees',
    'Fælde træer og rydde krat, skovarbejde',
    'Felling trees and clearing scrub, forest work',
    'c-chainsaw-use c-forestry',
  ),
  task(
    't-care-for-nature',
    'Pleje natur, sætte hegn, naturpleje, stier',
    'Caring for nature areas, fencing, paths',
    'c-nature-conservation c-forestry',
  ),
  task(
    't-control-pests',
    'Bekæmpe skadedyr, efterse fælder',
    'Controlling pests, checking traps',
    'c-pest-control c-customer-advice',
  ),
  task('t-keep-bees', 'Passe bier, slynge honning', 'Keeping bees, extracting honey', 'c-beekeeping c-animal-care'),
  task(
    't-farm-fish',
    'Passe fisk i dambrug, fiskeriarbejde',
    'Fish farm work, fishing',
    'c-fish-farming c-animal-care',
  ),
]
