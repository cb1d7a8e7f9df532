export const words = {
  title: 'Hvilke opgaver stjæler tid?',
  menu: 'Saml opgaver',
  lead: 'Skriv dem, som de er. Vi samler dem til små job, som nogen ønsker sig. Det bliver her på din enhed, til I laver et opslag.',
  list: 'Jeres opgaver',
  jobs: 'Små job',
  add: 'En opgave mere',
  addHint: 'Skriv for eksempel “rydde lager” eller “scanne”',
  often: 'Det nævner mange:',
  hours: 'Timer om ugen',
  unit: 'timer',
  when: 'Hvornår',
  times: {
    any: 'Når som helst',
    forenoons: 'Hverdage, morgen og formiddag',
    afternoons: 'Hverdage, eftermiddag',
    evenings: 'Hverdage, aften',
    weekend: 'Weekend',
  },
  by: 'Hvem gør det i dag? (valgfri)',
  into: 'Hører til',
  job: 'Job {{number}}',
  newJob: 'Et job for sig',
  none: 'Ikke med',
  remove: 'Fjern {{task}}',
  fits: 'Der er {{people}}, hvor intet er i vejen',
  one: 'Ét svar kan åbne for flere',
  make: 'Lav et opslag af job {{number}}',
  again: 'Saml dem for mig',
  clear: 'Begynd forfra',
  empty: 'Her kommer de små job, så snart der er en opgave.',
  left_one: '{{count}} opgave er ikke med i et job.',
  left_other: '{{count}} opgaver er ikke med i et job.',
  invite: 'Ved I kun, hvad der stjæler tid?',
  inviteText: 'Skriv opgaverne, så samler vi dem til små job.',
} as const

declare module '../words.ts' {
  interface Words {
    carving: typeof words
  }
}
