export const words = {
  title: 'Virksomheden',
  lead: 'Hvem I er, og hvor I er. Det ser kandidater, når de ser en stilling.',
  none: {
    title: 'Du er ikke med i en virksomhed',
    text: 'Bed en kollega om at invitere dig, eller ring til kommunen.',
  },
  consultant: {
    is: 'Din konsulent: {{name}}',
    call: 'Ring {{phone}}',
    write: 'Skriv',
    none: 'I får snart en fast konsulent i {{place}}.',
  },
  about: {
    title: 'Om jer',
    name: 'Virksomhedens navn',
    text: 'Hvad laver I, og hvordan er I som arbejdsplads?',
    hint: 'Skriv kort. Fx hvor mange I er, og hvordan dagen går.',
    cvr: 'CVR {{cvr}}',
  },
  workplace: {
    title: 'Arbejdspladser',
    form: 'Arbejdsplads',
    name: 'Stedets navn',
    nameHint: 'Fx Butikken eller Lageret.',
    street: 'Vej og nummer',
    postcode: 'Postnummer',
    pNumber: 'P-nummer (kan springes over)',
    pNumberHint: 'Ti tal. Det står på virk.dk.',
    pNumberIs: 'P-nummer {{number}}',
    add: 'Tilføj arbejdsplads',
    save: 'Gem',
    edit: 'Ret',
    editOf: 'Ret {{name}}',
    added: 'Arbejdspladsen er tilføjet.',
    saved: 'Arbejdspladsen er gemt.',
  },
  people: {
    title: 'Kolleger',
    lead: 'I ser det samme og kan afløse hinanden.',
    roles: { owner: 'Står for aftalen', member: 'Kollega' },
    you: '{{name}} (dig)',
    invite: 'Invitér en kollega',
    name: 'Navn',
    email: 'E-mail',
    role: 'Hvad skal kollegaen kunne?',
    roleHints: {
      member: 'Lave stillinger og svare kandidater.',
      owner: 'Også invitere og fjerne kolleger.',
    },
    send: 'Send invitation',
    sent: 'Invitationen er sendt til {{email}}.',
    already: 'Den kollega er allerede med.',
    remove: 'Fjern',
    removeOf: 'Fjern {{name}}',
    removeTitle: 'Fjern {{name}}?',
    removeText: '{{name}} kan ikke længere se jeres stillinger og kandidater. Det virker med det samme.',
    removed: '{{name}} er ikke med mere.',
    leave: 'Forlad virksomheden',
    leaveTitle: 'Vil du forlade {{company}}?',
    leaveText: 'Du kan ikke længere se stillinger og kandidater her. En kollega kan invitere dig igen.',
    left: 'Du er ikke længere med i {{company}}.',
    lastOwner: 'Du er den eneste, der står for aftalen. Gør først en kollega til den, eller luk jeres stillinger.',
  },
  admission: {
    in: 'Lukket ind i {{place}}',
    waiting: 'Venter på at blive lukket ind i {{place}}',
    refused: 'Ikke lukket ind i {{place}}',
    reason: 'Kommunen skriver: {{reason}}',
  },
} as const

declare module '../words.ts' {
  interface Words {
    companies: typeof words
  }
}
