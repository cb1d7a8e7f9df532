export const words = {
  title: 'Arbejde, der ligner det, du kan',
  tab: 'Lignende arbejde',
  lead: 'Her er arbejde, der bruger meget af det, du kan.',
  been: 'Du har været {{what}}. Her er andet arbejde, der bruger meget af det, du kan.',
  uses: 'Det kan du allerede',
  fresh: 'Det her er nyt',
  nothingFresh: 'Vi fandt ikke noget, der er nyt for dig.',
  more_one: 'og {{count}} ting mere',
  more_other: 'og {{count}} ting mere',
  by: '{{what}} (du kan {{by}})',
  jobs: 'Ledige job lige nu',
  job: '{{title}} hos {{company}}',
  noJobs: 'Der er ingen ledige job af den slags lige nu.',
  unknown: 'Vi ved ikke, hvordan en dag plejer at være her. Spørg om det, du har brug for.',
  others: 'Andet arbejde, der ligner',
  short: 'Du kan: {{what}}',
  leftOut: {
    title: 'Det har vi ladet ude',
    why: 'Vi har ladet {{what}} ude. Du har brug for det her, og det plejer at være svært dér:',
    still: 'Har du lyst til det alligevel? Så tal med din konsulent. Der er forskel fra sted til sted.',
  },
  empty: {
    title: 'Her kommer arbejde, der ligner det, du kan',
    text: 'Fortæl først, hvad du kan, eller hvad du har arbejdet med.',
    none: 'Vi fandt ikke noget, der ligner nok endnu. Fortæl lidt mere om, hvad du kan.',
    action: 'Fortæl, hvad jeg kan',
  },
  link: {
    title: 'Er der andet, du kan?',
    text: 'Se arbejde, der bruger meget af det, du kan. Det er måske noget, du ikke har tænkt på.',
    action: 'Se arbejde, der ligner',
  },
  their: {
    title: 'Arbejde, der ligner det, {{name}} kan',
    lead: 'Regnet ud fra det, der står i profilen. Virksomheder ser det ikke.',
    been: 'Har været {{what}}. Regnet ud fra det, der står i profilen. Virksomheder ser det ikke.',
    uses: 'Kan allerede',
    fresh: 'Er nyt',
    nothingFresh: 'Intet er nyt.',
    by: '{{what}} (kan {{by}})',
    unknown: 'Vi kender ikke de typiske forhold i arbejdet, så behovene er ikke holdt op imod dem.',
    short: 'Bruger: {{what}}',
    leftOut: {
      why: '{{what}} er ladet ude på grund af disse nødvendige behov:',
      still: 'Det gælder typiske forhold. Der er forskel fra sted til sted.',
    },
    empty: {
      title: 'Her kommer arbejde, der ligner det, borgeren kan',
      text: 'Det kræver, at der står kompetencer eller tidligere arbejde i profilen.',
      none: 'Intet ligner nok endnu. Flere kompetencer i profilen hjælper.',
      action: 'Udfyld profilen sammen',
    },
  },
} as const

declare module '../words.ts' {
  interface Words {
    related: typeof words
  }
}
