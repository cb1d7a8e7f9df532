export const words = {
  offline: 'Der er ingen forbindelse. Det, du har skrevet, står her stadig. Prøv igen om lidt.',
  passing: 'Det lykkedes ikke lige nu. Det, du har skrevet, står her stadig. Prøv igen om lidt.',
  other: 'Det lykkedes ikke. Det, du har skrevet, står her stadig.',
  codes: {
    forbidden: 'Det har du ikke lov til.',
    'not-found': 'Det findes ikke længere.',
    stale: 'Det er ændret et andet sted, mens du skrev.',
    invalid: 'Noget skal rettes, før vi kan gemme.',
    'too-many-attempts': 'Det er prøvet mange gange nu. Vent et kvarter, og prøv så igen.',
    'wrong-email-or-password': 'E-mail og adgangskode passer ikke sammen. Prøv igen, eller vælg en ny adgangskode.',
    'link-gone': 'Linket virker ikke længere. Bed om et nyt.',
    'account-exists': 'Du er her allerede. Log ind med din e-mail.',
    'company-exists': 'Virksomheden er her allerede. Bed en kollega om at invitere dig.',
    'link-shown-once': 'Invitationen er sendt. Linket kan kun vises én gang.',
    'time-goes-forward': 'Uret kan kun gå frem.',
    'turned-off': 'Din adgang er slået fra.',
  },
  fields: {
    other: 'Det her kan vi ikke bruge. Prøv at skrive det anderledes.',
    missing: 'Her mangler et svar.',
    'too-long': 'Det er for langt. Skriv det kortere.',
    'not-storable': 'Her er et tegn, vi ikke kan gemme. Slet det, og skriv det igen.',
    'invalid-type': 'Skriv et helt tal.',
    'not-an-email': 'Skriv en hel e-mail, for eksempel navn@eksempel.dk.',
    'not-a-phone': 'Skriv et telefonnummer med tal, for eksempel 20 30 40 50.',
    'too-short': 'Den er for kort. Den skal have mindst 12 tegn.',
    'wrong-password': 'Adgangskoden passer ikke.',
    'not-a-postcode': 'Det postnummer findes ikke. Skriv fire tal.',
    'not-a-cvr': 'Det CVR-nummer findes ikke. Det har otte tal. Er to af dem byttet om?',
    'not-a-p-number': 'Et P-nummer har ti tal. Lad feltet være tomt, hvis du ikke kender det.',
    'not-a-link': 'Skriv et helt link, der begynder med https://.',
    'wrong-order': 'Det sidste tal skal være det største.',
    'wrong-type': 'Skriv et helt tal.',
    'too-small': 'Tallet er for lille.',
    'too-big': 'Tallet er for stort.',
    twice: 'Det står der allerede.',
    'in-the-past': 'Vælg en dag, der ikke er gået.',
    'has-account': 'Der er allerede en bruger med den e-mail.',
    'unknown-entry': 'Vælg en fra listen.',
    'unknown-field': 'Det her felt kender vi ikke.',
    'out-of-range': 'Tallet ligger uden for det, der kan vælges.',
    cpr: 'Det ligner et CPR-nummer. Fleksbro gemmer aldrig CPR-numre – slet det, så gemmer vi resten.',
    'sensitive-words': 'Her står ord om sygdom: {{words}}. Fleksbro spørger aldrig om diagnoser. Vil du lade dem stå?',
    contact: 'Her står noget, der viser, hvem du er: {{words}}. Slet det, så du stadig er anonym.',
    'own-name': 'Her står dit navn. Slet det, så du stadig er anonym.',
  },
} as const

declare module '../words.ts' {
  interface Words {
    problems: typeof words
  }
}
