import type { Language } from '../types.ts'
import { pattern } from './pattern.ts'

interface LicenceRule {
  readonly code: string
  readonly find: readonly RegExp[]
}

const rule = (code: string, words: string): LicenceRule => ({
  code,
  find: [pattern(...words.split(';').map((one) => one.trim()))],
})

/** How licences and certificates are named; the first rule that finds a stretch has it. A mere "kørekort" is one for cars. */
export const licenceRules: Readonly<Record<Language, readonly LicenceRule[]>> = {
  da: [
    rule('driving-be', '(stort )?trailerkort; kørekort* (til |kategori |kat )?BE; kørekort til (stor )?trailer; B/E'),
    rule('driving-ce', '(stort )?kørekort* (kategori |kat )?CE; kørekort (til )?C/E'),
    rule(
      'driving-c',
      '(stort )?kørekort* (kategori |kat )?C; kørekort til lastbil; lastbilkørekort; lastbilkort; stort kørekort',
    ),
    rule('driving-d', 'kørekort* (kategori |kat )?D; kørekort til bus; buskort; buskørekort'),
    rule('driving-tractor', 'traktorkørekort; traktorkort; kørekort til traktor*'),
    rule('driving-am', 'kørekort til knallert; knallertkørekort; knallertbevis; knallertkort'),
    rule(
      'driving-b-commercial',
      'erhvervskørekort; erhvervsmæssig persontransport; kørekort til erhvervsmæssig persontransport; taxikort; taxakørekort',
    ),
    rule(
      'driving-b',
      'kørekort* til (almindelig )?(personbil|bil); kørekort* (kategori |kat. |kat )?B; bilkørekort; B kørekort; kørekort*',
    ),
    rule(
      'forklift',
      '(gaffel)?truckcertifikat*; (gaffel)?truckkort*; (gaffel)?truckbevis; certifikat til (gaffel)?truck; (gaffel)?truckkørekort; truckfører (certifikat|bevis)',
    ),
    rule('telehandler', 'teleskoplæsser(certifikat|kort|bevis)?'),
    rule('crane', 'kran(certifikat|bevis|kort|førercertifikat|førerbevis)'),
    rule('lift', '(person)?lift(kort|kursus|certifikat|bevis); kursus i personlift'),
    rule('welding', 'svejse(certifikat|certifikater|bevis|kursus)*'),
    rule('epoxy', 'epoxy(kursus|bevis|certifikat)?'),
    rule('road-works', 'vejen som arbejdsplads'),
    rule('scaffolding', 'stillads(kursus|bevis|kort|certifikat)'),
    rule('hot-work', 'varmt arbejde; kursus i varmt arbejde; brandkursus'),
    rule('cleaning-hygiene', 'rengøringshygiejne; hygiejnekursus i rengøring; AMU kursus i rengøring*'),
    rule(
      'food-hygiene',
      'hygiejne(kursus|bevis|certifikat); fødevarehygiejne(kursus|bevis); hygiejnekursus i fødevarer; almen fødevarehygiejne',
    ),
    rule('first-aid', 'førstehjælps?(kursus|bevis|certifikat)*; kursus i førstehjælp'),
    rule('pesticides', 'sprøjte(certifikat|bevis|førerbevis)'),
    rule('rodenticides', 'autorisation til rottebekæmpelse; R1 R2'),
    rule('chainsaw', 'motorsavs?(kursus|kørekort|bevis|certifikat)'),
    rule('animal-transport', 'kompetencebevis til dyretransport; dyretransportbevis'),
    rule('guard', 'vagtgodkendelse; vagtkort'),
    rule('lifeguard', 'livredder(prøve*|bevis|kursus)*'),
    rule(
      'health-authorisation',
      '(dansk )?autorisation som *; autoriseret (sundhedsperson|sygeplejerske|sosu*|social*)',
    ),
  ],
  en: [
    rule('driving-be', 'licen(c|s)e (for )?BE; trailer licen(c|s)e'),
    rule('driving-ce', 'licen(c|s)e (category )?CE'),
    rule('driving-c', '(lorry|truck|HGV) (driving )?licen(c|s)e; licen(c|s)e (category )?C'),
    rule('driving-d', 'bus (driving )?licen(c|s)e; licen(c|s)e (category )?D'),
    rule('driving-tractor', 'tractor (driving )?licen(c|s)e'),
    rule('forklift', 'fork ?lift (truck )?(driving |driver |operator )?(licen(c|s)e|certificate|ticket|card)'),
    rule(
      'driving-b',
      "(driving|driver|drivers|driver's|driver’s) licen(c|s)e (category )?B; (driving|driver|drivers|driver's|driver’s) licen(c|s)e; category B licen(c|s)e",
    ),
    rule('crane', 'crane (certificate|licen(c|s)e)'),
    rule('welding', 'welding (certificate|certification)s?'),
    rule('food-hygiene', 'food (hygiene|safety) (course|certificate)'),
    rule('first-aid', 'first aid (course|certificate|training)'),
    rule('chainsaw', 'chainsaw (course|certificate|licen(c|s)e)'),
    rule('scaffolding', 'scaffolding (course|certificate)'),
    rule('lifeguard', 'lifeguard (certificate|qualification)'),
  ],
}
