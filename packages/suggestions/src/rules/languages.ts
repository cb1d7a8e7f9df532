/** A spoken language by how the two languages of the product name it, folded. */
const NAMES: Readonly<Record<string, string>> = {
  dansk: 'da',
  danish: 'da',
  engelsk: 'en',
  english: 'en',
  tysk: 'de',
  german: 'de',
  svensk: 'sv',
  swedish: 'sv',
  norsk: 'no',
  norwegian: 'no',
  faeroesk: 'fo',
  faroese: 'fo',
  groenlandsk: 'kl',
  greenlandic: 'kl',
  islandsk: 'is',
  icelandic: 'is',
  fransk: 'fr',
  french: 'fr',
  spansk: 'es',
  spanish: 'es',
  italiensk: 'it',
  italian: 'it',
  portugisisk: 'pt',
  portuguese: 'pt',
  nederlandsk: 'nl',
  hollandsk: 'nl',
  dutch: 'nl',
  polsk: 'pl',
  polish: 'pl',
  rumaensk: 'ro',
  romanian: 'ro',
  litauisk: 'lt',
  lithuanian: 'lt',
  ukrainsk: 'uk',
  ukrainian: 'uk',
  russisk: 'ru',
  russian: 'ru',
  bosnisk: 'bs',
  bosnian: 'bs',
  tyrkisk: 'tr',
  turkish: 'tr',
  arabisk: 'ar',
  arabic: 'ar',
  kurdisk: 'ku',
  kurdish: 'ku',
  persisk: 'fa',
  persian: 'fa',
  farsi: 'fa',
  dari: 'fa',
  pashto: 'ps',
  urdu: 'ur',
  somali: 'so',
  tigrinya: 'ti',
  tamilsk: 'ta',
  tamil: 'ta',
  vietnamesisk: 'vi',
  vietnamese: 'vi',
  thai: 'th',
  kinesisk: 'zh',
  chinese: 'zh',
  mandarin: 'zh',
  tegnsprog: 'dsl',
}
/** "engelskkundskaber", "dansksproget". */
const TAIL = /^(.+?)(?:kundskaber(?:ne)?|kyndig|sproget|talende)$/

export const languageNamed = (word: string): string | undefined => NAMES[word] ?? NAMES[TAIL.exec(word)?.[1] ?? '']

/** What must stand nearby for the name of a language to mean one that somebody speaks: "danske kunder" is none. */
export const SPEAKS =
  /(?<!\p{L})(?:sprog\p{L}*|tale[rs]?|taler|talt|skrive[rs]?|skriver|forstå[rs]?|læse[rs]?|læser|flydende|modersmål\p{L}*|skrift|mundtligt?|kan\s(?:du\s)?(?:dansk|engelsk|tysk)|gode?|godt|basis|grundlæggende|niveau|\p{L}+kundskaber|begår\p{L}*|languages?|speaks?|speaking|spoken|writ(?:e|es|ten|ing)|understand|read|fluent(?:ly)?|native|mother tongue|basic|good|conversational|level|proficien\p{L}*)(?!\p{L})/iu
export const FLUENT =
  /flydende|modersmål|perfekt|på højt niveau|forhandlingsniveau|i skrift|fluent|native|mother tongue|proficient|excellent|C1|C2/iu
export const A_LITTLE =
  /(?<!\p{L})(?:lidt|basis\p{L}*|grundlæggende|nogenlunde|begynder|smule|a little|some|basic|beginner|simple|A1|A2)(?!\p{L})/iu
