import type { Sample } from './sample.ts'

/** Texts written after the tables were. At their first reading, unseen, they measured precision 0.92 and recall 0.87. */
export const heldOut: readonly Sample[] = [
  {
    name: 'cykelværksted',
    purpose: 'vacancy',
    text: `Hjælper til cykelværksted

Kædens Cykler leder efter en hjælper til værkstedet. Du lapper cykler, sorterer værktøj og fejer værkstedet, når dagen er omme. Arbejdet er delvist stående, men du kan sidde ned ved bordet, når du lapper.
Vi kan love dig et roligt tempo og en fast mentor, som viser dig tingene igen, hvis du glemmer dem. Der er en del støj fra kompressoren.
Arbejdstiden er 6 timer om ugen, onsdag og torsdag fra 10-13. Har du kørekort, er det et plus.`,
    expected: [
      'task t-repair-bicycles',
      'task t-sort-tools',
      'task t-clean-workshop',
      'condition FYS-04 yes',
      'condition TEM-01 yes',
      'condition SOC-04 yes',
      'condition KOG-05 yes',
      'condition SAN-01 no',
      'hours 6-6',
      'week 26112 free',
      'licence driving-b nice',
    ],
  },
  {
    name: 'plejehjem',
    purpose: 'vacancy',
    text: `Måltidsvært på plejehjemmet Solgården

Vi har brug for en måltidsvært 2 x 3 timer om ugen. Du dækker borde, deler mad ud og snakker og hygger med beboere. Du skal ikke hjælpe med personlig pleje.
Du bliver ikke presset: hos os må ting tage tid. Du har altid en kollega ved din side, og vi gennemgår dagens opgaver sammen om morgenen.
Du slipper for aftenvagter. Det er en fordel, hvis du kan tale arabisk. Vi forventer ikke, at du har erfaring.`,
    expected: [
      'occupation o-care-home-host',
      'hours 6-6',
      'task t-lay-tables',
      'task t-help-at-meals',
      'task t-keep-company',
      'condition SOC-06 yes',
      'condition KOG-07 yes',
      'language ar 2 nice',
    ],
  },
  {
    name: 'skole',
    purpose: 'vacancy',
    text: `Pedelmedhjælper til Ringby Skole (8-12 timer)

Opgaver: skifte pærer, feje udenfor, rydde sne om vinteren og gøre mødelokaler klar.
Du skal kunne færdes på trapper, og der kan være løft på op til 20 kg. Du får en makker, så du er ikke alene om de tunge løft.
Du møder kl. 7-11 på faste dage. Du får besked om ændringer mindst en uge før.
Krav: kørekort B. Traktorkort er en fordel.`,
    expected: [
      'occupation o-caretaker-assistant',
      'hours 8-12',
      'task t-change-bulbs',
      'task t-sweep-outdoors',
      'task t-clear-snow',
      'task t-set-up-meeting-rooms',
      'condition FYS-08 no',
      'condition FYS-01 20',
      'condition TID-04 yes',
      'condition KOG-08 7',
      'licence driving-b must',
      'licence driving-tractor nice',
      'condition SOC-06 yes',
      'condition TRA-03 no',
    ],
  },
  {
    name: 'webbutik, hjemme',
    purpose: 'vacancy',
    text: `Produkttekster til netbutik – hjemmefra

Garnhuset Maske søger en, der kan oprette varer i vores netbutik, redigere billeder og læse korrektur. Alt foregår hjemme, og du lægger selv timerne. Regn med 4-6 timer pr. uge.
Der er ingen deadlines og ingen møder, du skal være med til, hvis du ikke har lyst. Vi skriver sammen, så du får alle beskeder skriftligt.
Du skal skrive godt dansk. Photoshop er en fordel.`,
    expected: [
      'task t-create-web-products',
      'task t-edit-photos',
      'task t-proofread',
      'condition TRA-04 yes',
      'hours 4-6',
      'condition TEM-02 yes',
      'condition SAN-06 yes',
      'language da 2 must',
      'competence c-image-editing nice',
      'condition SOC-08 yes',
    ],
  },
  {
    name: 'laundry in English',
    purpose: 'vacancy',
    text: `Laundry assistant (part-time, 9 hours)

At Whitecap Laundry you fold linen, iron clothes and sort laundry. The work is done standing, and the room is warm and noisy, but hearing protection is provided. You will never work alone, and breaks can be taken whenever you need them.
There is no piecework. Tuesday and Friday afternoons. You do not have to speak Danish; basic English is enough.`,
    expected: [
      'occupation o-laundry-worker',
      'hours 9-9',
      'task t-fold-laundry',
      'task t-iron-clothes',
      'task t-sort-laundry',
      'condition FYS-04 no',
      'condition SAN-01 no',
      'condition SOC-06 yes',
      'condition TID-08 yes',
      'condition TEM-01 yes',
      'week 262208 free',
      'language en 1 must',
    ],
  },
  {
    name: 'CV: tømrer',
    purpose: 'profile',
    text: `Jens Eksempel, født i Ringby

Udlært tømrer i 1994. Arbejdede som tømrer hos Bjælke & Søn i 18 år: lagde gulve, lagde tag og byggede i træ.
Efter en rygskade omskolet til pedel. Har passet bygning, skiftet pærer, slået græs og klippet hæk.
Kørekort B og C, svejsecertifikat, stilladskursus.
Skånehensyn: ingen løft over 8 kg, ikke arbejde på knæ, mulighed for at skifte mellem at sidde og stå.
Søger 5-7 timer ugentligt tæt på Ringby.`,
    expected: [
      'occupation o-carpenter',
      'occupation o-school-caretaker',
      'task t-lay-floors',
      'task t-lay-roof',
      'task t-look-after-building',
      'task t-change-bulbs',
      'task t-mow-lawns',
      'task t-prune-hedges',
      'task t-do-carpentry',
      'competence c-roofing',
      'competence c-carpentry',
      'competence c-minor-repairs',
      'competence c-lawn-care',
      'competence c-pruning',
      'licence driving-b',
      'licence driving-c',
      'licence welding',
      'licence scaffolding',
      'need FYS-01',
      'need FYS-07',
      'need FYS-03',
      'hours 5-7',
      'competence c-tiling-flooring',
    ],
    offersOnly: true,
  },
  {
    name: 'CV: butik og regnskab',
    purpose: 'profile',
    text: `Kort om mig
Jeg har været butiksassistent i Tøjstuen og senere bogholder i et lille firma. Jeg betjente kunder i butik, passede kassen, afstemte konti og kørte løn. Min mand er elektriker, og jeg hjalp ham med fakturering.
Jeg er god til at holde orden og til regneark.
Jeg lider af migræne. Jeg arbejder bedst med dæmpet lys og uden åbent kontor.
Sprog: dansk, islandsk (modersmål) og nogenlunde engelsk`,
    expected: [
      'occupation o-shop-assistant',
      'occupation o-bookkeeper',
      'task t-serve-shop-customers',
      'task t-run-till',
      'task t-reconcile-accounts',
      'task t-run-payroll',
      'competence c-customer-service',
      'competence c-invoicing',
      'competence c-tidiness',
      'competence c-spreadsheets',
      'need SAN-03',
      'need SAN-01',
      'language da 2',
      'language is 3',
      'language en 1',
      'task t-send-invoices',
    ],
    alsoFine: ['competence c-reconciliation', 'competence c-payroll', 'competence c-cash-register'],
    offersOnly: true,
  },
  {
    name: 'advert without a job in it',
    purpose: 'vacancy',
    text: `Velkommen til Familien Holms Efterfølgere. Vores historie begyndte i en lade i 1971. I dag leverer vi til hele Norden, og vores franske og svenske kolleger besøger os tit. Vores kok laver god mad, og i kantinen er der udsigt til søen. Kom til åbent hus lørdag kl. 10-14. Bussen kører hver time, og der er ikke langt til skoven.`,
    expected: [],
    alsoFine: ['condition TRA-02 usual'],
  },
]
