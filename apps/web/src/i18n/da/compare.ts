export const words = {
  title: 'To job ved siden af hinanden',
  lead: 'Her ser du, hvor de to job er forskellige. Det, der er ens, ligger for sig.',
  caption: '{{one}} og {{other}}',
  hours: 'Timer',
  place: 'Sted og vej',
  pay: 'Løn og tilskud',
  perMonth: 'Ca. {{range}} om måneden før skat',
  guess: 'Stedet har ikke sagt en løn. Vi gætter.',
  free: 'Du kan selv være med til at vælge tiden',
  fixed: 'Tiden ligger fast',
  ask: 'Spørg om',
  contact: 'Du kan tale med',
  nothing: 'Ikke noget',
  nothingMore: 'Kun det, der er ens',
  estimates: 'Vejen er et skøn. Løn og tilskud er vejledende. Det er kommunen, der regner dit tilskud ud.',
  same: 'Se det, der er ens',
  toJobs: 'Se job, og vælg to',
  choose: {
    title: 'Her kan to job stå ved siden af hinanden',
    text: 'Vælg to job på listen. Så ser du her, hvor de er forskellige.',
  },
  oneGone: {
    title: 'Det ene job er her ikke mere',
    text: 'Stedet har taget det ned, eller det bliver ikke vist nu. Det har ikke noget med dig at gøre. Det andet er her endnu.',
    action: 'Se {{title}}',
  },
  bothGone: {
    title: 'De to job er her ikke mere',
    text: 'De er taget ned, eller de bliver ikke vist nu. Det har ikke noget med dig at gøre.',
  },
  choice: {
    label: 'Sammenlign',
    full: 'Du har valgt to',
    oneMore: 'Vælg ét job mere.',
    two: 'Du har valgt to job.',
    go: 'Se de to sammen',
  },
} as const

declare module '../words.ts' {
  interface Words {
    compare: typeof words
  }
}
