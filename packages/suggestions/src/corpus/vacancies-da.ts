import type { Sample } from './sample.ts'

/** Adverts as small workplaces write them. Every company and person is invented. */
export const vacanciesDa: readonly Sample[] = [
  {
    name: 'lager i byggemarked',
    purpose: 'vacancy',
    text: `Hjælp til vores lager søges – 6-8 timer om ugen

Ravnholt Byg er et lille byggemarked med 11 ansatte. Vi mangler en, der kan sætte varer på plads, slå papkasser ned og tælle varer op en gang om måneden.

Det får du hos os:
• Ingen tunge løft. Har vi noget tungt, tager trucken det.
• En fast makker, som du møder ind sammen med hver gang
• Rolig opstart, hvor vi trapper timerne op efter aftale
• Pauser, når du har brug for det

Du arbejder tirsdag og torsdag formiddag. Truckcertifikat er en fordel, men ikke et krav.
Ring til Birger på 12 34 56 78.`,
    expected: [
      'task t-put-stock-in-place',
      'task t-break-down-boxes',
      'task t-count-stock',
      'hours 6-8',
      'condition FYS-01 usual',
      'condition SOC-04 yes',
      'condition TID-10 adaptable',
      'condition TID-08 yes',
      'week 8224 free',
      'licence forklift nice',
    ],
  },
  {
    name: 'rengøring på kontor',
    purpose: 'vacancy',
    text: `Rengøringsassistent, deltid 12 timer

Du gør kontorer rent, vasker gulve og tømmer skraldespande på to etager. Der er elevator. Arbejdet ligger mandag, onsdag og fredag eftermiddag, når de andre er gået hjem, så du arbejder alene det meste af tiden.

Vi bruger rengøringsmidler uden parfume. Du bestemmer selv rækkefølgen, og opgaverne er de samme hver gang.
Krav: Du kan forstå og tale lidt dansk. Hygiejnekursus i rengøring er et plus.`,
    expected: [
      'occupation o-cleaner',
      'task t-clean-offices',
      'task t-wash-floors',
      'task t-sort-waste',
      'hours 12-12',
      'condition FYS-08 yes',
      'week 263172 free',
      'condition SOC-07 yes',
      'condition SAN-04 yes',
      'condition TEM-03 yes',
      'language da 1 must',
      'licence cleaning-hygiene nice',
    ],
  },
  {
    name: 'kontor i forening',
    purpose: 'vacancy',
    text: `Kontorhjælp til foreningen Grønne Gårde

Vi søger en kontormedhjælper op til 8 t/uge. Opgaverne er at scanne papirer, opdatere regneark og sende fakturaer.
Du får dit eget kontor med hæve-sænkebord, og lyset kan dæmpes. Der er mulighed for hjemmearbejde en dag om ugen. Vi giver dig én opgave ad gangen og skriver det ned, så du altid får besked på skrift.
Arbejdstiden er fleksibel, og ingen forventer overarbejde.
Du har erfaring med Excel og har gerne kendskab til bogføring.`,
    expected: [
      'occupation o-office-assistant',
      'hours 1-8',
      'task t-scan-documents',
      'task t-update-spreadsheets',
      'task t-send-invoices',
      'condition SAN-01 yes',
      'condition FYS-12 yes',
      'condition SAN-03 yes',
      'condition TRA-04 yes',
      'condition KOG-01 yes',
      'condition SAN-06 yes',
      'condition TID-05 yes',
      'condition TID-12 yes',
      'competence c-spreadsheets must',
      'competence c-bookkeeping nice',
    ],
  },
  {
    name: 'butik med støj',
    purpose: 'vacancy',
    text: `Er du frisk på en travl hverdag?

Kaffebaren Bønnen søger en kollega, der kan lave kaffe, servere for gæster og vaske op. Der er høj musik og højt tempo, og ingen dage er ens. Du står op hele dagen.
Vi løfter op til 15 kg, når der kommer varer. Timerne er 15-20 om ugen, fredag aften og weekend.
Du skal kunne tale flydende engelsk, og du er god til kundebetjening.`,
    expected: [
      'task t-make-coffee',
      'task t-serve-guests',
      'task t-wash-dishes',
      'condition SAN-01 no',
      'condition TEM-01 no',
      'condition KOG-03 no',
      'condition FYS-03 no',
      'condition FYS-01 15',
      'hours 15-20',
      'week 125304832 free',
      'language en 3 must',
      'competence c-customer-service must',
      'condition SOC-02 no',
    ],
  },
  {
    name: 'gartneri, sæson',
    purpose: 'vacancy',
    text: `Medhjælper til væksthus

På Lærkegårdens Planteskole potter vi planter, vander planter og luger bede. Arbejdet er udendørs om sommeren og inde om vinteren. Man skal kunne arbejde på knæ, men det meste står i bordhøjde.
Vi er 4 personer i teamet, og der er altid en kollega i nærheden. Tempoet er roligt. Vi holder mange pauser.
Ca. 10 timer pr. uge, fordelt på faste dage. Ingen weekendarbejde.
Kørekort er ikke nødvendigt: bussen holder lige uden for døren.`,
    expected: [
      'occupation o-greenhouse-assistant',
      'task t-pot-plants',
      'task t-water-plants',
      'task t-weed-beds',
      'condition FYS-10 no',
      'condition FYS-07 no',
      'condition SOC-01 4',
      'condition SOC-06 yes',
      'condition TEM-01 yes',
      'condition TID-08 yes',
      'hours 10-10',
      'condition TID-04 yes',
      'condition TRA-03 yes',
      'condition TRA-02 usual',
    ],
  },
  {
    name: 'kantine, case 12',
    purpose: 'vacancy',
    text: `Kantinemedarbejder søges

Du skal hjælpe med at smøre smørrebrød, dække borde og fylde opvaskemaskinen. Du er frisk og har et godt helbred. Der er ingen tunge løft, trapper eller stiger.
Arbejdstid: hverdage kl. 9-12, i alt 15 timer ugentligt.
Du får grundig oplæring i dit eget tempo, og vi har tjeklister til det hele.
Hygiejnebevis er et krav.`,
    expected: [
      'occupation o-canteen-assistant',
      'task t-make-sandwiches',
      'task t-lay-tables',
      'condition FYS-01 usual',
      'condition FYS-08 yes',
      'week 139810 free',
      'hours 15-15',
      'condition KOG-05 yes',
      'condition KOG-04 yes',
      'licence food-hygiene must',
    ],
  },
  {
    name: 'genbrug, opgaver med timer',
    purpose: 'vacancy',
    text: `Genbrugsbutikken Loppen søger hjælp

Opgaver:
- Sortere tøj, 4 timer om ugen
- Sætte priser på varer, 2 timer om ugen
- Rydde op på lageret, 2 timer om ugen

Du behøver ikke tale med kunder. Vi er glade for orden, og her er stille og roligt uden stress. Intet haster. Du må gerne gå hjem, når kræfterne er brugt.
Vi har ikke elevator, og tøjet ligger på første sal, så der er trapper.`,
    expected: [
      'task t-sort-donated-clothes 4',
      'task t-price-goods 2',
      'task t-tidy-stockroom 2',
      'condition SOC-02 yes',
      'condition TEM-01 yes',
      'condition TEM-02 yes',
      'condition FYS-08 no',
      'condition SAN-01 yes',
    ],
  },
  {
    name: 'chauffør',
    purpose: 'vacancy',
    text: `Chauffør til varelevering

Blomsterhuset Iris har brug for en chauffør, der kører varer ud 3 timer to gange om ugen. Du skal have kørekort til personbil, og det er en fordel med stort trailerkort.
Du læsser bilen selv. Spandene vejer 5-10 kg. Du kommer ikke til at arbejde om aftenen.
Vi melder ændringer mindst 3 dage før. Du får klare aftaler og en kontakt, du altid kan ringe til.`,
    expected: [
      'occupation o-van-driver',
      'task t-drive-delivery-round',
      'task t-load-van',
      'hours 6-6',
      'licence driving-b must',
      'licence driving-be nice',
      'condition FYS-01 10',
      'condition KOG-08 3',
      'condition SOC-05 yes',
      'condition TRA-03 no',
    ],
  },
  {
    name: 'montage i fabrik',
    purpose: 'vacancy',
    text: `Pakke- og montagearbejde i fast rytme

Hos Skrueeksperten pakker vi små dele i poser og samler dele til møbler. Det er siddende arbejde ved et bord, ikke samlebånd og ikke akkord. Du arbejder uforstyrret, og vi er højst 3 personer i lokalet.
Arbejdet er ensidigt, så vi skifter mellem opgaver hver time.
Arbejdspladsen er tilgængelig for kørestol, og der er handicaptoilet.
Stillingen er på 5 til 10 timer om ugen, og du kan starte på få timer. Ingen krav om erfaring.`,
    expected: [
      'task t-pack-small-parts',
      'task t-assemble-parts',
      'condition FYS-04 yes',
      'condition TEM-01 yes',
      'condition KOG-06 usual',
      'condition SOC-01 3',
      'condition FYS-02 yes',
      'condition FYS-11 yes',
      'hours 5-10',
      'condition TID-10 yes',
    ],
  },
  {
    name: 'bibliotek',
    purpose: 'vacancy',
    text: `Biblioteksmedhjælper, fleksjob på 8-12 timer

Vi søger en biblioteksmedhjælper til at sætte bøger på plads og klargøre bøger. Biblioteket er et fredeligt sted, og du har næsten ingen kontakt med lånere. Der er ikke åbent kontorlandskab – du sidder i et roligt rum bag skranken.
Du arbejder både siddende og stående og kan skifte undervejs. Du skal ikke række højt op; det klarer en kollega.
Du må gerne have lyst til at læse højt for børn, men det er ikke noget krav.
Møder og fællesspisning er frivillige.`,
    expected: [
      'occupation o-library-assistant',
      'hours 8-12',
      'task t-shelve-books',
      'task t-make-books-ready',
      'condition SAN-01 yes',
      'condition FYS-03 yes',
      'condition FYS-06 yes',
      'condition SOC-08 yes',
    ],
    alsoFine: ['task t-read-to-children'],
  },
  {
    name: 'kundeservice',
    purpose: 'vacancy',
    text: `Medarbejder til kundeservice

Vi er et lille firma med storrumskontor i to etager. Du passer telefonen, besvarer mails og tager imod bestillinger. Der kan være vrede kunder, men du står aldrig alene: en kollega kan altid tage over.
Du arbejder 20 timer om ugen, alle hverdage kl. 8-12. Timerne kan lægges uden om dine aftaler.
Kvalifikationer:
- Dansk i skrift og tale
- Gerne tysk eller svensk
- Erfaring med it-support er ikke et krav`,
    expected: [
      'condition SAN-01 no',
      'task t-answer-phones',
      'task t-answer-emails',
      'condition SOC-03 no',
      'condition SOC-06 yes',
      'condition TEM-04 yes',
      'hours 20-20',
      'week 209715 free',
      'condition TID-11 yes',
      'language da 3 must',
      'language de 2 nice',
      'language sv 2 nice',
      'condition SOC-02 no',
    ],
  },
  {
    name: 'intet at hente',
    purpose: 'vacancy',
    text: `Om os

Nordlys Invest er stiftet i 1998 og har danske og tyske kunder. Vi har lager i Aarhus og status som familieejet virksomhed. Vores bank er en god samarbejdspartner, og i 2019 var vi 37 ansatte. Åbningstid mandag til fredag kl. 9-16. Vi har ikke kun fokus på salg. Send din ansøgning til vores revisor.`,
    expected: [],
  },
]
