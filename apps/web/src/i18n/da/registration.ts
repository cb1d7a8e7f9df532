export const words = {
  invitation: {
    title: 'Din invitation',
    heading: 'Velkommen til Fleksbro',
    someoneFrom: '{{name}} fra {{place}}',
    kinds: {
      candidate:
        '{{who}} inviterer dig. Her fortæller du, hvad du vil og kan. Ingen virksomhed ser dig, før du selv siger til.',
      staff: '{{who}} har givet dig adgang til Fleksbro som kollega.',
      colleague: '{{who}} inviterer dig til at arbejde sammen her.',
      company:
        'Nu mangler I kun en adgangskode. En konsulent i {{who}} lukker jer ind. Imens kan I skrive jeres første job.',
    },
    other: 'Du er logget ind som {{name}}. Når du går videre, bliver {{name}} logget ud her.',
    email: 'Din e-mail',
    emailHint: 'Den logger du ind med.',
    name: 'Dit navn',
    password: 'Vælg en adgangskode',
    language: 'Sprog',
    submit: 'Kom i gang',
    known: 'Jeg er her allerede: log ind',
    goneTitle: 'Linket virker ikke længere',
    gone: 'Et link virker én gang og kun i nogle dage. Har du brugt det før, så log ind. Ellers bed din konsulent eller din kollega om et nyt.',
    logIn: 'Log ind',
  },
  company: {
    title: 'Bliv en del af Fleksbro',
    lead: 'Det tager to minutter. Bagefter får I en konsulent med navn og nummer.',
    what: 'Virksomheden',
    cvr: 'CVR-nummer',
    cvrHint: 'Otte tal. Vi gemmer aldrig CPR-numre.',
    name: 'Virksomhedens navn',
    where: 'Arbejdspladsen',
    whereLead: 'Der, hvor arbejdet bliver gjort. Har I flere steder, kan I tilføje dem senere.',
    workplace: 'Hvad kalder I stedet?',
    workplaceHint: 'For eksempel: Butikken, Lageret.',
    street: 'Vej og nummer',
    postcode: 'Postnummer',
    noPlace: 'Det postnummer kender vi ikke.',
    pNumber: 'P-nummer (hvis I kender det)',
    pNumberHint: 'Ti tal. Det står på virk.dk.',
    employees: 'Hvor mange arbejder her? (valgfrit)',
    municipality: 'Kommune',
    municipalityHint: 'Den kommune, I vil arbejde sammen med. Flere kan komme til senere.',
    choose: 'Vælg kommune',
    who: 'Dig',
    person: 'Dit navn',
    email: 'Din e-mail på arbejdet',
    emailHint: 'Her får du et link, der bekræfter, at det er dig.',
    phone: 'Telefon (valgfrit)',
    phoneHint: 'Så kan jeres konsulent ringe.',
    submit: 'Send',
    after:
      'Så sker der det: Du får et link på mail. Du vælger en adgangskode. En konsulent siger hej og lukker jer ind.',
    kept: 'Vi har gemt det, du skrev sidst, her på enheden.',
    clear: 'Ryd felterne',
    sentTitle: 'Tjek din e-mail',
    sent: 'Vi har skrevet til {{email}}. Følg linket i mailen, så er I næsten inde.',
    wait: 'Kommer der ikke noget? Kig i uønsket post, og tjek, at adressen er rigtig.',
    again: 'Ret oplysningerne',
    none: 'Der er ingen kommuner med endnu. Kom tilbage senere.',
  },
} as const

declare module '../words.ts' {
  interface Words {
    registration: typeof words
  }
}
