export const words = {
  title: 'Et job, der passer til dig',
  heading: 'Et job, der passer til dine kræfter',
  lead: 'Fleksbro samler dig, der har fleksjob eller søger et, med en arbejdsplads, der kan bruge dig, som du er.',
  logIn: 'Log ind',
  company: 'Vi har et job',
  picture: 'En bro fra et menneske til en arbejdsplads',
  candidate: {
    title: 'Søger du fleksjob?',
    text: 'Fortæl, hvad du vil og kan. Du får få og gode forslag. Ingen ser dit navn, før du siger ja.',
  },
  workplace: {
    title: 'Har du en arbejdsplads?',
    text: 'Begynd med de opgaver, der stjæler tid. Vi viser, hvem de passer til. Det tager fire minutter.',
  },
  consultant: {
    title: 'Er du konsulent?',
    text: 'Se, hvem der venter på hvad. Du kender begge sider, og det er dig, der vurderer.',
  },
  closed: 'Man kommer ind med en invitation fra sin kommune. Har du ikke fået en, så spørg din konsulent.',
} as const

declare module '../words.ts' {
  interface Words {
    front: typeof words
  }
}
