import type { Language } from '../types.ts'

const set = (words: string) => new Set(words.split(/\s+/))

/** Words between those of a phrase that change nothing: "rydde op på vores lille lager". */
export const LIGHT: Readonly<Record<Language, ReadonlySet<string>>> = {
  da: set(
    'og i at er paa til med for af vi du den det de en et der som vores jeres dine din dit mine min mit sit sin sine alle al alt nye ny nyt brugte smaa lille store stor hele andre flere forskellige diverse egne gamle op ud ind ned frem om over fra ved hos sammen blandt andet bl a evt fx lidt noget nogle daglige ugentlige samt eller saa ogsaa dagens kundernes friske faerdige',
  ),
  en: set(
    'and the of to in on with for a an our your their its all new old small large whole other some different up out down off from at by together or daily weekly also used fresh finished',
  ),
}

/** Names of entries that mean too much else in a running text to suggest anything alone. Folded, as one word. */
export const TOO_COMMON: Readonly<Record<Language, ReadonlySet<string>>> = {
  da: set(
    `status lager bank saa kode loen tekster fys ergo bud teknik sikkerhed salg samtaler behandling opslag reklame
    vaerktoej arkiv budget billede billeder bestillinger indkoeb service marketing formidling omsorg statik policy
    klipper traener guide vagt smoering kamera grave mure isolering genbrug udlaan teater installation forebyggelse
    forskning jura kemi revision udrykning word guider kunstner laerer maler tegner foto skilte smykker musik synge
    puder erindring sang false hefte haefte underviser operatoer konsulent saelger pakker mentor redder tekst
    sneplov kurator bager logistik administration vejledning videnskab ledelse instruktoer barber betjent sanger
    kreativitet samarbejde udlejning laering biologi drejer visuelle hosting produktion samvaer
    betjene traening kontaktperson hjaelpemidler medicin terapi afgoerelser demens ansaettelser nettet stier dosering
    skrive lytte tegne undervise ledsage filme tolke trykke skraelle mulighed reservationer studentermedhjaelper
    tilskud journalist forsker demontoer installere forefaldende overenskomster nøgletal noegletal sprogskole paer aflaesse
    tidsbestilling skranke praktik planteavl regnskab opmaaling feje salte bundte printe lodde vaeve spil pletter talbehandling`,
  ),
  en: set(
    `service hosting sales selling driving cleaning cooking baking teaching guidance banking printing tools treatment
    law science painting care design status policy booking delivery planning medicine diagnostics security image
    sound graphics recycling folding animation illustrating auditing marketing advertising communications mentor
    driver teacher painter writer actor musician singer artist guide host visiting companionship writing moving
    labouring sewing wiring drilling pressing mopping training creativity paths weaving crafts smith cook
    singing engineering accounting selling lending captions layout planning hiring billing buyer`,
  ),
}

/** Verbs that need more than one more word to mean something. Folded. */
export const GENERIC: ReadonlySet<string> = set(
  'saette lave goere tage give holde have vaere staa gaa koere finde making taking doing giving keeping having getting running working',
)
