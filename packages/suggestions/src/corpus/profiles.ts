import type { Sample } from './sample.ts'

/** CVs as people write them. Every person and workplace is invented. */
export const profiles: readonly Sample[] = [
  {
    name: 'kok',
    purpose: 'profile',
    text: `CV – Mads Eksempel

Uddannelse: Kok, Ringby Erhvervsskole 1999

Erfaring
2005-2016 Kok på Hotel Strandlyst. Jeg lavede mad i kantine, planlagde menuer og bestilte varer hjem. Jeg lærte nye op sammen med vores tjener.
1999-2005 Køkkenmedhjælper på Café Mølle: opvask, rensede grøntsager og bagte brød.

Kurser: Hygiejnekursus, førstehjælpskursus, truckcertifikat. Jeg har ikke stort kørekort, men kørekort B.
Sprog: Dansk (modersmål), engelsk (godt), lidt tysk.
I dag kan jeg arbejde 8-10 timer om ugen, helst om formiddagen.`,
    expected: [
      'occupation o-chef',
      'occupation o-kitchen-assistant',
      'task t-cook-lunch',
      'task t-plan-menus',
      'task t-order-goods',
      'task t-wash-dishes',
      'task t-prepare-vegetables',
      'task t-bake-bread',
      'competence c-cooking',
      'competence c-menu-planning',
      'competence c-purchasing',
      'competence c-dishwashing',
      'competence c-vegetable-prep',
      'competence c-baking',
      'competence c-training-colleagues',
      'licence food-hygiene',
      'licence first-aid',
      'licence forklift',
      'licence driving-b',
      'language da 3',
      'language en 2',
      'language de 1',
      'hours 8-10',
      'week 139810 free',
    ],
  },
  {
    name: 'kontor og skånehensyn',
    purpose: 'profile',
    text: `Mit navn er Lone Eksempel, og jeg har arbejdet 14 år som kontorassistent.

Jeg har passet reception, skrevet referat, bogført bilag og taget telefonen. Jeg er vant til Excel og til at styre kalender.
Jeg har fået ADHD og har brug for få afbrydelser og et roligt kontor. Jeg kan ikke arbejde i åbent kontorlandskab. Jeg har det bedst med faste rutiner og skriftlige instruktioner.
Jeg kan ikke køre bil. Jeg taler dansk og forstår svensk.`,
    expected: [
      'occupation o-office-clerk',
      'task t-staff-reception',
      'task t-take-minutes',
      'task t-book-receipts',
      'task t-answer-phones',
      'task t-manage-calendar',
      'competence c-reception-duties',
      'competence c-minute-taking',
      'competence c-bookkeeping',
      'competence c-telephone-service',
      'competence c-spreadsheets',
      'need KOG-06',
      'need SAN-01',
      'need KOG-03',
      'need KOG-04',
      'need KOG-01 health',
      'need TRA-03',
      'language da 2',
      'language sv 2',
    ],
  },
  {
    name: 'dyr og mejeri',
    purpose: 'profile',
    text: `Sofie Eksempel
Mejerist og rideinstruktør

• Mejeriarbejder, Engdal Mejeri, 2001–2012: fremstilling af ost, kvalitetskontrol, pakning af fødevarer
• Rideinstruktør, Ringby Rideklub, 2012–2018: rideundervisning, pasning af heste, mugede ud i stalden
• Frivillig på internat: luftede hunde og fodrede dyr

Jeg har gaffeltruckcertifikat og kørekort (B og BE).
Jeg vil gerne arbejde med heste igen. Tydelige beskeder og en fast kontaktperson er vigtigt for mig.`,
    expected: [
      'occupation o-dairy-worker',
      'occupation o-riding-instructor',
      'competence c-cheese-making',
      'competence c-quality-control',
      'task t-check-quality',
      'competence c-food-packing',
      'competence c-riding-instruction',
      'task t-teach-riding',
      'competence c-horse-care',
      'task t-care-for-horses',
      'task t-muck-out-stables',
      'competence c-stable-work',
      'task t-walk-dogs',
      'competence c-dog-handling',
      'task t-feed-animals',
      'licence forklift',
      'licence driving-b',
      'need SOC-05',
      'need SOC-04',
      'task t-make-dairy-products',
      'task t-pack-food',
    ],
  },
  {
    name: 'cpr og kontakt',
    purpose: 'profile',
    text: `Hanne Eksempel, CPR 010170-1234, tlf. 20 30 40 50
Sygemeldt med stress siden 2022, tidligere pædagogmedhjælper i børnehave.
Legede med børn, læste højt og ryddede op på stuen. Jeg tager sertralin.`,
    expected: [
      'occupation o-childcare-assistant',
      'task t-play-with-children',
      'task t-tidy-playroom',
      'competence c-play-activities',
    ],
    alsoFine: ['competence c-reading-aloud', 'task t-read-to-children', 'competence c-tidiness'],
    offersOnly: true,
  },
  {
    name: 'akademiker',
    purpose: 'profile',
    text: `Cand.scient.pol. med 12 års erfaring som fuldmægtig. Jeg har forberedt sager, skrevet notater og indstillinger, behandlet ansøgninger og evalueret indsatser. Jeg underviser ikke længere.
Jeg er god til jura, især forvaltningsret, og til statistik. Jeg har aldrig været leder.
Skriver flydende engelsk og fransk på basisniveau.
Helst hjemmearbejde to dage om ugen, 10 timer ugentligt.`,
    expected: [
      'occupation o-political-scientist',
      'occupation o-civil-servant',
      'task t-prepare-cases',
      'task t-write-memos',
      'task t-evaluate-programme',
      'competence c-case-preparation',
      'competence c-evaluation',
      'competence c-administrative-law',
      'competence c-statistics',
      'language en 3',
      'language fr 1',
      'need TRA-04',
      'hours 10-10',
      'task t-screen-applications',
    ],
  },
  {
    name: 'cook in English',
    purpose: 'profile',
    text: `Anna Example – Curriculum vitae

Warehouse worker, Rivertown Logistics, 2010–2019. Picking orders, packing parcels, counting stock and driving a forklift.
Cleaner in a school before that.
I speak fluent English and some Danish. I hold a driving licence and a forklift certificate. I have never been a manager.
I work best with one task at a time and without noise. No heavy lifting. I cannot work on stairs. 6 to 8 hours a week.`,
    expected: [
      'occupation o-warehouse-worker',
      'task t-pick-orders',
      'competence c-order-picking',
      'task t-pack-parcels',
      'task t-count-stock',
      'competence c-stocktaking',
      'task t-drive-forklift',
      'competence c-forklift-driving',
      'occupation o-school-cleaner',
      'language en 3',
      'language da 1',
      'licence driving-b',
      'licence forklift',
      'need KOG-01',
      'need SAN-01',
      'need FYS-01',
      'need FYS-08',
      'hours 6-8',
    ],
  },
]
