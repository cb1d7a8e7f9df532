import type { Language } from '../types.ts'

const set = (words: string) => new Set(['', ...words.split(' ')])

/** Endings that may change places with each other: those of one noun, those of one verb and the noun made of it. */
const ENDINGS: Readonly<Record<Language, readonly ReadonlySet<string>[]>> = {
  da: [
    set('e en et er erne ene ens ets ers ernes enes s n t ne nes r rne rnes ns'),
    set('e er ede et es te t ende ere erer eret erede eres r rs'),
  ],
  en: [set('s es e ed d ing ings'), set('y ies ied ying')],
}
/** Only beside another ending: "sort" is no form of "sortere", "pakning" is one of "pakke". */
const MADE_OF_VERBS: Readonly<Record<Language, readonly string[]>> = {
  da: ['ning', 'ningen', 'ninger', 'ing', 'ingen', 'inger', 'else', 'elsen', 'elser'],
  en: ['ment', 'ments'],
}
const VERBS = { da: set('e er ede et es te t ende ere erer eret erede eres r'), en: set('s es e ed d ing') }
const STRONG =
  'saet:saetter,saette,sat,satte,saettes tag:tage,tager,tog,taget,tages saelg:saelge,saelger,solgt,solgte gaa:gaa,gaar,gik,gaaet staa:staa,staar,stod,staaet skriv:skrive,skriver,skrev,skrevet hjaelp:hjaelpe,hjaelper,hjalp,hjulpet barn:barn,boern,boernene,boernenes bog:bog,boeger,boegerne laeg:laegge,laegger,lagde,lagt,laegges rivb:rive,river,rev,revet bind:binde,binder,bandt,bundet bring:bringe,bringer,bragte,bragt hand:haand,haender mand:mand,maend ko:ko,koer,koeer skaer:skaere,skaerer,skar,skaaret smoer:smoere,smoerer,smurt,smurte traek:traekke,traekker,trak,trukket vej:veje,vejer,vejede lad:lade,lader,ladet slaa:slaa,slaar,slog,slaaet planl:planlaegge,planlaegger,planlagde,planlagt,planlaegges klip:klippe,klipper,klippede,klippet goer:goere,goer,gjorde,gjort,goeres koer:koere,koerer,koerte,koert,koeres byg:bygge,bygger,byggede,bygget skab:skabe,skaber make:make,making,made,makes drive:drive,drives,drove,driven,driving sell:sell,sells,sold,selling write:write,writes,wrote,written,writing take:take,takes,took,taken,taking keep:keep,keeps,kept,keeping teach:teach,teaches,taught,teaching'
const roots = new Map(
  STRONG.split(' ').flatMap((family) => {
    const [root = '', forms = ''] = family.split(':')
    return forms.split(',').map((form) => [form, root] as const)
  }),
)
const SHORTEST = 4
/** "montagearbejde" is what a "montagearbejder" does. */
const isWork = (word: string) => /arbejdet?$/.test(word)

/** What an irregular word is a form of: "skrev" and "skrive" answer the same. */
export const rootOf = (word: string): string | undefined => roots.get(word)

/** Whether two folded words are forms of one word: "lager" and "lageret", "pakke" and "pakning", "sold" and "selling". */
export function sameWord(one: string, other: string, language: Language): boolean {
  if (one === other) return true
  if (isWork(one) !== isWork(other) && one.includes('arbejde') && other.includes('arbejde')) return false
  const root = roots.get(one)
  if (root !== undefined && root === roots.get(other)) return true
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  if (shared < SHORTEST - 1) return false
  return endingsOf(one, other, shared).some(([left, right], place) => {
    const short = shared - place < SHORTEST
    if (
      short &&
      !(
        shared - place === SHORTEST - 1 &&
        (isShortNoun(left, right) || isShortVerb(left, right) || isDoubled(one, other, shared))
      )
    )
      return false
    if (shared - place <= SHORTEST && isOnlyE(left, right)) return false
    return belongTogether(left, right, language)
  })
}

/** Where they part, and one letter earlier: "opfyldning" and "opfyldt" part at a letter that belongs to the ending. */
function endingsOf(one: string, other: string, shared: number): readonly (readonly [string, string])[] {
  const at = (place: number) => [tail(one, place), tail(other, place)] as const
  return [at(shared), at(shared - 1)]
}

/** What is left of the word; a doubled letter belongs to its stem ("butik", "butikken"). */
function tail(word: string, at: number): string {
  const rest = word.slice(at)
  return rest.length > 1 && rest[0] === word[at - 1] ? rest.slice(1) : rest
}

/** "kort" and "korte": of short words that is a thing and a property. */
const isOnlyE = (left: string, right: string) => (left === '' && right === 'e') || (left === 'e' && right === '')

const isShortVerb = (left: string, right: string) =>
  [left, right].every((end) => ['e', 'er', 'te', 'ede', 'et'].includes(end))

/** "passe", "pasning": the doubled letter tells a stem of three. */
const isDoubled = (one: string, other: string, shared: number) =>
  [one, other].some((word) => word[shared] === word[shared - 1] && word.length > shared + 1)

const isShortNoun = (left: string, right: string) =>
  [left, right].every((end) => ['', 'en', 'et', 'er', 'erne', 's', 'ne'].includes(end))

function belongTogether(left: string, right: string, language: Language): boolean {
  if (ENDINGS[language].some((endings) => endings.has(left) && endings.has(right))) return true
  const made = MADE_OF_VERBS[language]
  const verbs = VERBS[language]
  if (made.includes(left)) return made.includes(right) || (right !== '' && verbs.has(right))
  if (made.includes(right)) return left !== '' && verbs.has(left)
  return language === 'da' && (losesItsE(left, right) || losesItsE(right, left))
}

/** "møbel" and "møbler", "nummer" and "numre". */
const losesItsE = (left: string, right: string) =>
  (left === 'el' && /^l(?:er|en|erne|e)$/.test(right)) || (left === 'er' && /^r(?:e|en|et|ene)$/.test(right))
