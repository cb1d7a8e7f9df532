export const words = {
  title: 'Min konto',
  lead: 'Dit navn, dit telefonnummer og dit sprog. Din e-mail er {{email}}',
  name: 'Navn',
  phone: 'Telefon (valgfri)',
  phoneHint: 'Lad feltet være tomt, hvis nummeret ikke skal stå her.',
  language: 'Sprog i mails og her',
  save: 'Gem',
  saved: 'Gemt',
  password: {
    title: 'Adgangskode',
    text: 'Vil du have en ny, sender vi et link til din e-mail.',
    link: 'Vælg en ny adgangskode',
  },
  reading: {
    title: 'Vis, når du har læst',
    text: 'Dem, du skriver med, kan se, når du har læst deres besked. Du kan slå det fra.',
    shows: 'Andre må se, når jeg har læst',
  },
  everywhere: {
    title: 'Log ud på alle enheder',
    text: 'Har du været logget ind på en andens telefon eller computer? Så kan du logge ud alle steder på én gang.',
    do: 'Log ud på alle enheder',
    ask: 'Log ud alle steder?',
    consequence:
      'Du bliver logget ud overalt med det samme, også her. Det, du har skrevet og ikke sendt, forsvinder fra enheden her.',
  },
} as const

declare module '../words.ts' {
  interface Words {
    account: typeof words
  }
}
