export const words = {
  title: 'Sådan så matchet ud, da der blev taget stilling',
  open: 'Se, hvordan matchet så ud dengang',
  none: 'Der er ikke gemt noget om, hvordan matchet så ud.',
  proposed: 'Foreslået af {{who}} {{date}}',
  rejected: 'Afvist af {{who}} {{date}}',
  interested: 'Fleksjobberen viste interesse {{date}}',
  asked: 'Virksomheden spurgte {{date}}',
  somebody: 'en kollega',
  rules: 'Regler nr. {{version}}',
  place: 'Plads {{place}} af {{of}} på listen den dag.',
  unfold: 'Se hele forklaringen, som den var',
  today: 'I dag',
  number: '{{score}} af 1000',
  noNumber: 'intet tal',
  asThen: 'Da',
  thoseRules: 'I dag med reglerne fra dengang (nr. {{version}})',
  theseRules: 'I dag med dagens regler (nr. {{version}})',
  which: 'Regnet ud',
  verdict: 'Passer det?',
  score: 'Tal',
  changed: {
    both: 'Både profilen og jobbet er ændret siden.',
    candidate: 'Profilen er ændret siden.',
    vacancy: 'Jobbet er ændret siden.',
    neither: 'Hverken profilen eller jobbet er ændret siden.',
  },
  notOffered: 'Jobbet er ikke slået op mere. Derfor er der intet tal for i dag.',
} as const

declare module '../words.ts' {
  interface Words {
    kept: typeof words
  }
}
