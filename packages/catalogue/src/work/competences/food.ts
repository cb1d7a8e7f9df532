import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const foodCompetences: readonly Competence[] = [
  competence('c-food-work', 'Køkken og fødevarer, køkkenarbejde', 'Kitchen and food work, kitchen work'),
  competence('c-cooking', 'Madlavning, lave mad, varm mad', 'Cooking, preparing hot food', {
    broader: 'c-food-work',
    esco: 'f3934441-4bff-4076-9945-e6c51a01c467',
  }),
  competence(
    'c-cold-kitchen',
    'Kolde retter og smørrebrød, smøre mad, koldt køkken',
    'Cold dishes and open sandwiches, cold kitchen',
    { broader: 'c-food-work', esco: '493a1805-6caa-4cda-8fd3-6495ec8ea451' },
  ),
  competence(
    'c-vegetable-prep',
    'Grøntklargøring, rense og skære grønt, skrælle',
    'Cleaning and cutting vegetables, vegetable preparation',
    { broader: 'c-food-work', esco: '73b97efd-49fe-49d7-89dd-444f870cd210' },
  ),
  competence('c-buffet-setup', 'Anretning af buffet, dække buffet, anrette mad', 'Setting up buffets, arranging food', {
    broader: 'c-food-work',
  }),
  competence('c-baking', 'Bagning, bage brød', 'Baking, bread making', {
    broader: 'c-food-work',
    esco: '50db2b5e-edda-496d-8a6e-aff91dc243d9',
  }),
  competence(
    'c-confectionery',
    'Konditorarbejde, lave kager, chokoladearbejde',
    'Confectionery, pastry making, cake making',
    { broader: 'c-food-work', esco: '15d5041a-4ff3-4527-ba5c-2445a4fd044a' },
  ),
  competence('c-butchery', 'Udskæring af kød, slagterarbejde', 'Cutting meat, butchery', { broader: 'c-food-work' }),
  competence('c-fish-handling', 'Klargøring af fisk, rense fisk, filetere', 'Preparing fish, fish filleting', {
    broader: 'c-food-work',
  }),
  competence('c-dishwashing', 'Opvask, vaske op, opvaskemaskine', 'Dishwashing, washing up', {
    broader: 'c-food-work',
    esco: 'c662be22-f17a-4ba0-894f-d720b20c44cf',
  }),
  competence('c-food-hygiene', 'Fødevarehygiejne, hygiejne i køkken', 'Food hygiene, kitchen hygiene', {
    broader: 'c-food-work',
    esco: '791fa659-3382-49f8-a8dd-505226d0da48',
  }),
  competence(
    'c-food-self-inspection',
    'Egenkontrol i køkken, temperaturmåling, egenkontrolprogram',
    'In-house food control, food safety checks, HACCP',
    { broader: 'c-food-work' },
  ),
  competence('c-coffee-making', 'Kaffebrygning, barista, lave kaffe', 'Making coffee, barista skills', {
    broader: 'c-food-work',
    esco: 'a37afd64-1022-48ba-a8e7-e41b29fe056e',
  }),
  competence('c-drinks-serving', 'Udskænkning, bartending, blande drinks', 'Serving drinks, bartending', {
    broader: 'c-food-work',
    esco: 'beeaddc7-fe69-4b97-a286-0bd595432eb9',
  }),
  competence('c-menu-planning', 'Menuplanlægning, planlægge måltider', 'Menu planning, planning meals', {
    broader: 'c-food-work',
    esco: '5c6ca864-76d5-4217-b3e1-9a7ba7f8f47b',
  }),
  competence(
    'c-diet-cooking',
    'Diætmad og specialkost, allergivenlig mad',
    'Diet and special food, allergy-friendly cooking',
    { broader: 'c-food-work' },
  ),
  competence('c-dairy-production', 'Mejeriproduktion, mælkeforarbejdning', 'Dairy production, milk processing', {
    broader: 'c-food-work',
  }),
  competence('c-cheese-making', 'Ostefremstilling, lave ost', 'Cheese making, making cheese', {
    broader: 'c-food-work',
  }),
  competence('c-food-packing', 'Pakning af fødevarer, pakke mad', 'Packing food, food packing', {
    broader: 'c-food-work',
  }),
  competence('c-brewing', 'Ølbrygning, brygge øl, drikkevareproduktion', 'Brewing, beer making, drinks production', {
    broader: 'c-food-work',
  }),
]
