export const words = {
  title: 'Satser',
  lead: 'Tallene bag fleksløntilskuddet. Alt, der bliver regnet med dem, er vejledende. Det, der har gældet, bliver stående.',
  now: 'Gælder nu',
  later: 'Kommer til at gælde',
  before: 'Se, hvad der gjaldt før',
  old: 'Satserne for {{year}} er ikke skrevet ind endnu. Vi regner med dem fra {{from}}, og det står der alle steder.',
  from: 'Fra {{date}}',
  by: 'Skrevet af {{name}} den {{date}}',
  ours: 'Fulgte med Fleksbro',
  source: 'Kilde: {{source}}',
  verified: 'Bekræftet',
  unverified: 'Ikke bekræftet',
  states: {
    withdrawn: 'Trukket tilbage',
    replaced: 'Rettet senere',
  },
  fields: {
    maxDagpenge: 'Højeste dagpenge',
    max98: '98 procent af dem',
    threshold: 'Grænse for løn',
    percentToThreshold: 'Trækkes af løn op til grænsen',
    percentAbove: 'Trækkes af løn over grænsen',
    atpPercent: 'ATP af tilskuddet',
    atpMost: 'ATP, højst',
  },
  perMonth: 'Hele kroner om måneden.',
  inPercent: 'Hele procent.',
  enter: 'Skriv nye satser',
  enterMeans: 'De gælder fra den dag, du vælger, for alle i kommunen. Ingen gamle tal bliver ændret.',
  validFrom: 'Gælder fra',
  sourceField: 'Kilde',
  sourceHint: 'Hvor står det? For eksempel en vejledning om satser med nummer og dato.',
  verifiedField: 'Jeg har læst tallene i kilden',
  save: 'Gem satserne',
  cancel: 'Fortryd',
  saved: 'Gemt. De gælder fra {{date}}.',
  withdraw: 'Træk tilbage',
  withdrawAsk: 'Skal satserne fra {{date}} trækkes tilbage?',
  withdrawMeans: 'De kommer ikke til at gælde. Det kan stadig ses her, at de har været skrevet ind.',
  withdrawn: 'Satserne fra {{date}} er trukket tilbage.',
} as const

declare module '../words.ts' {
  interface Words {
    rates: typeof words
  }
}
