export const words = {
  line: {
    told: 'I betaler ca. {{wage}} i løn om måneden',
    toldAt: 'I betaler ca. {{wage}} i løn om måneden ved {{hours}} om ugen',
    unknown: 'Det koster jer kun de timer, der arbejdes effektivt',
    caption: 'Om måneden før skat, i kroner, vejledende',
    what: 'Timer om ugen',
    wage: 'I betaler i løn',
    subsidy: 'Kommunen betaler i tilskud',
    total: 'Medarbejderen får i alt',
  },
  how: {
    wage: 'I betaler for de timer, der arbejdes effektivt. Er nogen hos jer i 10 timer og når det halve, betaler I for 5.',
    subsidy: 'Kommunen betaler resten som tilskud direkte til medarbejderen. Det går ikke gennem jeres løn.',
    sick: 'Bliver medarbejderen syg, kan I få refusion fra første dag, når I betaler løn imens.',
    agreed: 'Kommunen fastsætter de effektive timer for hvert job sammen med jer og medarbejderen.',
    said: 'Regnet med jeres løn på {{pay}} i timen med pension.',
    guess: 'I har ikke skrevet en løn i kroner. Her er regnet med {{pay}} i timen med pension. Det er et gæt.',
    unverified: 'Kommunens satser for {{year}} er ikke bekræftet.',
    outdated: 'Satserne for {{year}} mangler. Her er brugt dem fra {{used}}.',
    more: 'Feriepenge, forsikring og andre udgifter er ikke med.',
  },
  wage: {
    legend: 'Hvad er lønnen?',
    hint: 'Den vises for dem, der søger, så de kan se, hvad de kan få. Kan springes over.',
    agreement: 'Efter overenskomst',
    own: 'En timeløn',
    amount: 'Kroner i timen, med pension',
    unit: 'kr.',
  },
  praktik: {
    places_one: '{{place}}: højst {{count}} i praktik ad gangen',
    places_other: '{{place}}: højst {{count}} i praktik ad gangen',
    reckoned: 'Regnet ud fra {{employees}} ansatte, som I har skrevet.',
    unknown: 'Skriv antal ansatte på {{place}}. Så regner vi ud, hvor mange I kan have i praktik ad gangen.',
    write: 'Skriv antal ansatte',
    noPlace: 'Vælg en arbejdsplads. Så regner vi ud, hvor mange I kan have i praktik ad gangen.',
    choose: 'Vælg arbejdsplads',
    help: 'Sådan tælles der',
    rule: 'Arbejdspladsen kan have én for hver 5 ordinært ansatte op til 50, og derefter én for hver 10. Der er altid plads til én.',
    counted:
      'Tallet er fuldtidsstillinger, i gennemsnit over de sidste fire måneder. Ansatte med tilskud og unge under 18 tælles ikke med.',
    together: 'Praktik, løntilskud og nytteindsats tælles sammen. Fleksjob regner vi ikke med.',
    before: 'I og en repræsentant for de ansatte skriver under, før en praktik begynder. Jeres konsulent hjælper.',
    source: 'Reglen står i bekendtgørelse om en aktiv beskæftigelsesindsats, § 65. Tallet er vejledende.',
  },
} as const

declare module '../words.ts' {
  interface Words {
    cost: typeof words
  }
}
