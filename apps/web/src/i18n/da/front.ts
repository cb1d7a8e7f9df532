export const words = {
  title: 'Et job, der passer til dig',
  heading: 'Et job, der passer til dine kræfter',
  lead: 'Fleksbro samler dig, der har fleksjob eller søger et, med en arbejdsplads, der kan bruge dig, som du er.',
  logIn: 'Log ind',
  mine: 'Til dine sider',
  company: 'Vi har et job',
  picture: 'En bro fra et menneske til en arbejdsplads',
  candidate: {
    title: 'Søger du fleksjob?',
    text: 'Fortæl, hvad du vil og kan. Du får få og gode forslag. Ingen ser dit navn, før du siger ja.',
    one: 'Skriv lidt ad gangen. Alt bliver gemt undervejs.',
    two: 'Sig, hvad der skal til, for at det går. Du skal aldrig fortælle om diagnoser.',
    three: 'Du har en konsulent, som svarer.',
  },
  workplace: {
    title: 'Har du en arbejdsplads?',
    text: 'Begynd med de opgaver, der stjæler tid. Vi viser, hvem de passer til. Det tager fire minutter.',
    one: 'Et job på få timer er også et job.',
    two: 'Du ser, hvorfor et menneske passer, og hvad I skal tale om.',
    three: 'En konsulent fra kommunen hjælper med aftalen.',
  },
  consultant: {
    title: 'Er du konsulent?',
    text: 'Se, hvem der venter på hvad. Du kender begge sider, og det er dig, der vurderer.',
    one: 'Hvert forslag viser sine grunde og sine åbne spørgsmål.',
    two: 'Foreslå, eller sig nej med en grund. Det bliver husket.',
    three: 'Ingen venter i stilhed: Hver sag har en frist.',
  },
  closed: 'Man kommer ind med en invitation fra sin kommune. Har du ikke fået en, så spørg din konsulent.',
} as const

declare module '../words.ts' {
  interface Words {
    front: typeof words
  }
}
