export const words = {
  bands: { '0-4': 'færre end 5', '5-9': '5–9', '10-19': '10–19', '20+': '20 eller flere' },
  limits: {
    title: 'Hvad ville åbne flere døre?',
    lead_one: 'Lige nu er der {{count}} job, hvor der ikke er noget i vejen.',
    lead_other: 'Lige nu er der {{count}} job, hvor der ikke er noget i vejen.',
    commute: '{{minutes}} i stedet for {{before}} minutter hver vej',
    more: 'Op til {{hours}} om ugen i stedet for {{before}}',
    fewer: 'Ned til {{hours}} om ugen i stedet for {{before}}',
    longestDay: 'En dag på {{hours}} i stedet for {{before}}',
    notBefore: 'Begynde klokken {{time}} i stedet for {{before}}',
    availability: 'Også {{day}}',
    jobs_one: '{{count}} job mere',
    jobs_other: '{{count}} job mere',
    calm: 'Dit svar er godt, som det er. Ret det kun, hvis det er rigtigt for dig.',
  },
  conditions: {
    opens: 'Åbner for {{more}} flere',
    now: 'Der er {{people}}, hvor intet er i vejen',
    most: 'Det her ville åbne jobbet for flere:',
    more: '{{more}} flere',
    how: 'Sådan tæller vi',
    howText:
      'Vi tæller kun det, mennesker selv har valgt at vise, som det var i morges. I får aldrig et præcist tal, så ingen kan blive genkendt. Der kan altid være mere at aftale.',
  },
  pair: {
    title: 'Hvad ville åbne døren?',
    if: {
      company: 'Hvis arbejdspladsen siger ja:',
      candidate: 'Hvis kandidaten siger ja:',
    },
    points_one: 'og {{count}} point mere',
    points_other: 'og {{count}} point mere',
    others_one: 'Det ville åbne jobbet for {{count}} anden kandidat.',
    others_other: 'Det ville åbne jobbet for {{count}} andre kandidater.',
  },
} as const

declare module '../words.ts' {
  interface Words {
    doors: typeof words
  }
}
