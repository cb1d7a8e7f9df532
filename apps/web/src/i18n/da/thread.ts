export const words = {
  title: 'Skriv sammen',
  log: 'Det, I har skrevet',
  me: 'Dig',
  write: 'Skriv en besked',
  send: 'Send',
  sending: 'Er på vej …',
  readBy: 'Læst af {{who}}',
  contact: 'Her står et nummer, en mail eller et link. Slet det. Det kan deles, når der er et ja.',
  reason: 'Det er en kollegas kandidat. Åbn kandidaten med en grund, så kan du læse og skrive med.',
  keep: 'Jeg vil gerne beholde ordene',
  openers: 'I kan begynde her',
  ask: 'Spørg om',
  answer: 'Svar på',
  unread: { one: '1 ny besked', more: '{{count}} nye beskeder' },
  side: {
    you: { candidate: 'Dig', company: '{{company}}', caseworker: 'Din konsulent' },
    she: { candidate: 'Kandidaten', company: '{{company}}', caseworker: 'En konsulent' },
    company: { candidate: 'Kandidaten', company: 'En kollega', caseworker: 'Konsulenten' },
  },
  empty: {
    you: 'Her kan du og stedet skrive til hinanden. De ser ikke dit navn her.',
    she: 'Her kan kandidaten, virksomheden og du skrive til hinanden.',
    company: 'Her kan I og kandidaten skrive til hinanden.',
  },
  anonymous: {
    you: 'De ved ikke, hvem du er. Skriv ikke navn, telefon, mail eller link. Din konsulent kan også læse det.',
    she: 'Virksomheden ved ikke, hvem det er. Skriv ikke navn, telefon, mail eller link. Begge parter læser det.',
    company:
      'I ved ikke, hvem det er, før der er et ja. Skriv ikke telefon, mail eller link. Konsulenten kan læse med.',
  },
  open: {
    you: 'Stedet og din konsulent kan læse det. Skriv ikke CPR-nummer.',
    she: 'Begge parter læser det. Skriv ikke CPR-nummer.',
    company: 'Kandidaten og konsulenten kan læse det. Skriv ikke CPR-nummer.',
  },
  over: {
    you: 'Det er slut. Stedet kan ikke længere læse det her.',
    she: 'Det er slut. Virksomheden kan ikke længere læse det her.',
    company: 'Det er slut.',
  },
} as const

declare module '../words.ts' {
  interface Words {
    thread: typeof words
  }
}
