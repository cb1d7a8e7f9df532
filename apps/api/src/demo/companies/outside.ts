import type { CompanyPlan } from './plan.ts'

/** Waiting, refused, or of the small municipality. */
export const outside: readonly CompanyPlan[] = [
  {
    key: 'wine',
    name: 'Proptræk og Karaffel Vin',
    about: 'Vin i kasser til private.',
    places: [['Lageret', 'Karaffelvej 3', '2900', 4]],
    people: ['Jens-Otto Druelund'],
    consultant: 'hanne',
    admission: 'waiting',
  },
  {
    key: 'sandwiches',
    name: 'Smørrebrød ved Sluseporten',
    about: 'Smørrebrød ud af huset.',
    places: [['Køkkenet', 'Sluseporten 8', '2800', 6]],
    people: ['Bente Rejeholm'],
    consultant: 'jonas',
    admission: 'waiting',
  },
  {
    key: 'couriers',
    name: 'Cykelbudene Vingeskruen',
    about: 'Pakker på ladcykel i hele Brohavn.',
    places: [['Depotet', 'Vingeskruen 1', '2700', 10]],
    people: ['Leyla Ladvad'],
    consultant: 'samira',
    admission: 'waiting',
  },
  {
    key: 'temp',
    name: 'Vikarer på Et Kvarter',
    about: 'Hænder med kort varsel.',
    places: [['Kontoret', 'Hastværket 15', '2700', 3]],
    people: ['Rolf Hastebæk'],
    consultant: 'jonas',
    admission: 'refused',
  },
  {
    key: 'cheese',
    name: 'Osteriet Hullet og Skorpen',
    about: 'Gårdost fra egne køer.',
    places: [['Osteriet', 'Skorpevej 4', '2990', 6]],
    people: ['Solvej Løbegaard'],
    consultant: 'tove',
    municipality: '0998',
  },
  {
    key: 'forest',
    name: 'Naturværkstedet Kogle og Kvist',
    about: 'Vi bygger fuglekasser og passer en lille skov.',
    places: [['Værkstedet', 'Koglestien 11', '2980', 5]],
    people: ['Aksel Kvistrup'],
    consultant: 'tove',
    municipality: '0998',
  },
]
