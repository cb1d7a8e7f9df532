export const words = {
  lead: 'Leg med tallene. De er vejledende. Det er kommunen, der regner dit tilskud ud.',
  private: 'Vi gemmer ikke, hvad du skriver her.',
  line: {
    one: 'Løn og tilskud: ca. {{total}} om måneden før skat, vejledende',
    range: 'Løn og tilskud: ca. {{range}} om måneden før skat, vejledende',
    caption: 'Sådan kan det se ud om måneden før skat, i kroner',
    what: 'Timer om ugen',
    wage: 'Løn fra stedet',
    subsidy: 'Tilskud fra kommunen',
    total: 'I alt',
    try: 'Prøv med dine egne tal',
  },
  basis: {
    said: 'Stedet siger {{pay}} i timen. Det er med pension.',
    agreement: 'Stedet følger en overenskomst. Vi kender ikke lønnen. Vi regner med {{pay}} i timen. Det er et gæt.',
    none: 'Stedet har ikke sagt en løn. Vi regner med {{pay}} i timen. Det er et gæt.',
    allHours: 'Vi regner med løn for alle timer. I nogle job får du løn for færre. Det aftaler du med kommunen.',
  },
  rates: {
    unverified: 'Tallene for {{year}} er ikke slået fast endnu.',
    outdated: 'Tallene for {{year}} mangler. Vi bruger dem fra {{used}}.',
    none: 'Vi har ingen tal for {{year}}. Spørg din konsulent.',
  },
  ask: {
    title: 'Dine tal',
    hours: 'Timer på job om ugen',
    hoursUnit: 'timer',
    pay: 'Løn i timen med pension',
    payUnit: 'kr.',
    payHint: 'Ved du det ikke? {{pay}} i timen er vores gæt.',
    intensity: 'Så meget af tiden får du løn for',
    intensityUnit: '%',
    intensityHint: 'Arbejder du i roligt tempo, får du løn for færre timer, end du er der.',
    slide: '{{what}}, træk',
  },
  result: {
    title: 'Sådan kan det se ud',
    total: 'om måneden før skat, vejledende',
    paid: 'Du får løn for {{hours}} om ugen.',
    wage: 'Løn med pension',
    subsidy: 'Tilskud',
    sum: 'I alt',
    missing: 'Skriv timer og løn. Så regner vi.',
    pension: 'En del af lønnen går til din pension, før du får den.',
    atp: 'Af tilskuddet går {{amount}} til din ATP.',
  },
  parts: {
    title: 'Sådan bliver tilskuddet til',
    highest: 'Det højeste tilskud',
    below: '{{percent}}\u00a0% af lønnen op til {{amount}}',
    above: '{{percent}}\u00a0% af lønnen over {{amount}}',
    floor: 'Tilskud kan ikke gå under 0',
    ceiling: 'Loft: løn og tilskud kan ikke blive mere end fuld tid i samme job, {{amount}}',
    subsidy: 'Dit tilskud',
  },
  graph: {
    title: 'Flere timer giver ikke færre penge',
    text: 'Se, hvordan løn og tilskud følges ad, når timerne bliver flere. Prikken er dine tal.',
    told: 'Ved {{hours}} om ugen: {{wage}} i løn og {{subsidy}} i tilskud, {{total}} i alt. Uden timer er det {{least}} i alt, og ved 37 timer {{most}} i alt.',
    wage: 'Løn',
    subsidy: 'Tilskud',
    ceiling: 'Loft',
    axis: 'timer om ugen',
    unit: 'tusind kr. om måneden',
    table: 'Se tallene i en tabel',
    caption: 'Løn og tilskud om måneden før skat',
    hours: 'Timer',
    yours: 'dine tal',
  },
  examples: {
    title: 'Prøv et eksempel',
    few: 'Få timer: {{hours}} i en butik',
    some: 'En del timer: {{hours}} på et lager',
    many: 'Mange timer: {{hours}} på et kontor',
    slow: 'Roligt tempo: {{hours}}, løn for det halve',
  },
  help: {
    title: 'Godt at vide',
    paid: {
      title: 'Hvad får jeg løn for?',
      text: 'Du får løn for det, du når. Er du på job i 20 timer og når det halve, får du løn for 10. Tilskuddet fra kommunen lægges oveni.',
      who: 'Det bliver aftalt for hvert job og kan ændre sig. Det er ikke et tal, der følger dig.',
    },
    ceiling: {
      title: 'Hvad er loftet?',
      text: 'Løn og tilskud kan ikke blive mere end lønnen for fuld tid i samme job. Bliver det mere, tager loftet det, der er for meget.',
    },
    atp: {
      title: 'Hvad er ATP?',
      text: 'ATP er penge til senere. Du betaler {{percent}}\u00a0% af tilskuddet, men højst {{amount}} om måneden. Kommunen tager det fra, før du får tilskuddet.',
    },
    unknown: {
      title: 'Hvad ved vi ikke?',
      text: 'Vi kender ikke din skat. Har du anden løn, bliver tilskuddet mindre. Er du på den gamle ordning fra før 2013, gælder tallene ikke for dig.',
      source:
        'Reglen står i lov om en aktiv beskæftigelsesindsats, § 123. Spørg din konsulent, før du regner med tallene.',
    },
  },
} as const

declare module '../words.ts' {
  interface Words {
    pay: typeof words
  }
}
