import type { Task } from '../../types.ts'
import { taskIn } from '../entry.ts'

const task = taskIn('kitchen')

export const kitchenTasks: readonly Task[] = [
  task(
    't-wash-dishes',
    'Vaske op, opvask, passe opvaskemaskine',
    'Washing dishes, kitchen porter work',
    'c-dishwashing c-food-hygiene',
  ),
  task(
    't-prepare-vegetables',
    'Rense og snitte grøntsager, skrælle kartofler, grøntklargøring',
    'Preparing vegetables, peeling and chopping',
    'c-vegetable-prep c-food-hygiene',
  ),
  task(
    't-make-sandwiches',
    'Smøre smørrebrød og sandwich, smøre madpakker, lave sandwich',
    'Making sandwiches and open sandwiches, preparing packed lunches',
    'c-cold-kitchen c-food-hygiene',
  ),
  task(
    't-cook-lunch',
    'Lave frokost, lave mad i kantine, køkkenmedhjælp',
    'Cooking lunch, canteen cooking',
    'c-cooking c-food-hygiene c-menu-planning',
  ),
  task(
    't-cook-special-diets',
    'Lave diætmad, lave specialkost, allergikost',
    'Cooking special diets, preparing diet food',
    'c-diet-cooking c-cooking c-food-hygiene',
    't-cook-lunch',
  ),
  task(
    't-plan-menus',
    'Planlægge menu, lave madplan, bestille råvarer',
    'Planning menus, ordering ingredients',
    'c-menu-planning c-purchasing',
  ),
  task(
    't-set-out-buffet',
    'Sætte buffet frem, anrette mad, fylde buffet op',
    'Setting out a buffet, refilling a buffet',
    'c-buffet-setup c-food-hygiene',
  ),
  task(
    't-lay-tables',
    'Dække borde, rydde borde af, tage af bordene',
    'Laying and clearing tables, setting tables',
    'c-table-service c-tidiness',
  ),
  task(
    't-serve-guests',
    'Servere for gæster, tjene op, servering',
    'Serving guests, waiting at tables',
    'c-table-service c-hosting c-customer-service',
  ),
  task(
    't-serve-in-cafe',
    'Ekspedere i café og kiosk, cafémedhjælp, stå i café',
    'Serving in a café, café work',
    'c-customer-service c-coffee-making c-cash-register',
  ),
  task(
    't-make-coffee',
    'Brygge og servere kaffe, baristaarbejde',
    'Making and serving coffee, barista work',
    'c-coffee-making c-customer-service',
    't-serve-in-cafe',
  ),
  task(
    't-tend-bar',
    'Stå i bar, skænke drikkevarer, blande drinks',
    'Tending a bar, mixing drinks',
    'c-drinks-serving c-customer-service',
  ),
  task('t-bake-bread', 'Bage brød og boller, bagearbejde', 'Baking bread and rolls', 'c-baking c-food-hygiene'),
  task(
    't-bake-cakes',
    'Bage og pynte kager, lave desserter',
    'Baking and decorating cakes, making desserts',
    'c-confectionery c-baking c-creativity',
  ),
  task(
    't-cut-meat',
    'Skære kød ud, slagterarbejde i butik',
    "Cutting meat, butcher's work",
    'c-butchery c-food-hygiene',
  ),
  task(
    't-prepare-fish',
    'Klargøre fisk, rense og filetere fisk',
    'Preparing fish, filleting fish',
    'c-fish-handling c-food-hygiene',
  ),
  task(
    't-pack-food',
    'Pakke mad og madkasser, pakke fødevarer, portionsanrette',
    'Packing food and meal boxes, portioning food',
    'c-food-packing c-food-hygiene',
  ),
  task(
    't-measure-temperatures',
    'Føre egenkontrol i køkken, måle temperaturer',
    'Doing food safety checks, measuring temperatures',
    'c-food-self-inspection c-accuracy',
  ),
  task(
    't-make-fast-food',
    'Lave fastfood, stå i grill, lave pizza',
    'Making fast food, working in a grill bar',
    'c-cooking c-food-hygiene c-customer-service',
  ),
]
