export const words = {
  title: 'Prøv Fleksbro',
  lead: 'Alt her er opdigtet: mennesker, virksomheder og kommune. Vælg, hvem du vil være.',
  roles: {
    candidate: 'Søger fleksjob',
    company: 'Virksomhed',
    caseworker: 'Konsulent',
    admin: 'Administrator',
  },
  enter: 'Log ind som',
  failed: 'Vi kunne ikke hente dem, du kan logge ind som.',
  retry: 'Prøv igen',
  none: 'Der er ingen at logge ind som lige nu.',
  mails: {
    title: 'Demoens postkasse',
    lead: 'I demoen bliver ingen mail sendt ud af huset. Her ligger de i stedet.',
    link: 'Åbn demoens postkasse',
    empty: 'Her er ingen mails endnu. Invitér nogen, eller bed om en ny adgangskode, så kommer der en.',
    off: 'Her er ingen demo',
    offText: 'Mails bliver sendt rigtigt her. Kig i din egen indbakke.',
    to: 'Til {{to}}',
    refresh: 'Hent nye',
  },
} as const

declare module '../words.ts' {
  interface Words {
    demo: typeof words
  }
}
