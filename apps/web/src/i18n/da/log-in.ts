export const words = {
  title: 'Log ind',
  heading: 'Godt at se dig igen',
  email: 'E-mail',
  password: 'Adgangskode',
  show: 'Vis',
  thePassword: 'adgangskoden',
  submit: 'Log ind',
  forgotten: 'Jeg har glemt min adgangskode',
  invited: 'Første gang? Så brug linket i den invitation, du har fået. Har du ikke fået en, så spørg din konsulent.',
  company: 'Har du en arbejdsplads? Bliv en del af Fleksbro',
  next: 'Log ind, så kommer du derhen, hvor du var på vej.',
  forgot: {
    title: 'Glemt adgangskode',
    lead: 'Skriv din e-mail. Så sender vi et link, hvor du kan vælge en ny.',
    submit: 'Send mig et link',
    sentTitle: 'Tjek din e-mail',
    sent: 'Er der en bruger med {{email}}, har vi sendt et link. Det virker i en time.',
    wait: 'Kommer der ikke noget? Kig i uønsket post, vent et par minutter, eller spørg din konsulent.',
    again: 'Skriv en anden e-mail',
    back: 'Tilbage til log ind',
  },
  reset: {
    title: 'Ny adgangskode',
    lead: 'Vælg en ny. Bagefter er du logget ud alle andre steder.',
    password: 'Ny adgangskode',
    hint: 'Mindst 12 tegn. Gerne flere ord efter hinanden – det er nemmest at huske.',
    submit: 'Gem den nye',
    done: 'Din nye adgangskode er gemt. Log ind med den.',
    goneTitle: 'Linket virker ikke længere',
    gone: 'Et link virker én gang og i en time. Få et nyt, så er du videre om et øjeblik.',
    new: 'Få et nyt link',
  },
} as const

declare module '../words.ts' {
  interface Words {
    'log-in': typeof words
  }
}
