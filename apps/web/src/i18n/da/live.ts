export const words = {
  candidate: 'Der er nyt fra {{company}}.',
  company: 'Der er nyt om jobbet “{{title}}”.',
  caseworker: 'Der er nyt om {{name}} og {{company}}.',
  some: {
    candidate: 'Der er nyt i dine kontakter.',
    company: 'Der er nyt i jeres henvendelser.',
    caseworker: 'Der er nyt i formidlingerne.',
  },
  admission: 'Der er nyt om jeres virksomhed.',
  elsewhere: {
    profile: 'Profilen er ændret et andet sted. Her står det nye nu.',
    vacancy: 'Jobbet er ændret et andet sted. Her står det nye nu.',
  },
  see: 'Se det',
} as const

declare module '../words.ts' {
  interface Words {
    live: typeof words
  }
}
