import type { Transport } from '@fleksbro/scoring'
import type { Formats } from '../../../i18n/format.ts'
import type { Language } from '../../../i18n/words.ts'
import type { Catalogue, CatalogueKind } from '../../catalogue/catalogue.ts'
import { monthsInWords, slotsInWords } from './time-words.ts'

/** The words that sentences are made of, in one language. Labels come ready to stand inside a sentence. */
export interface Vocabulary {
  readonly need: (code: string, value?: number) => string
  /** What a workplace is asked about it. */
  readonly needQuestion: (code: string, value?: number) => string
  /** What a workplace offers. */
  readonly condition: (code: string, value?: number) => string
  readonly amount: (needCode: string, value: number) => string
  readonly label: (kind: CatalogueKind, id: string) => string
  /** A task, an occupation or a competence: the id tells which. */
  readonly work: (id: string) => string
  readonly hours: (min: number, max: number) => string
  /** Minutes one way, an honest interval. */
  readonly travel: (low: number, high: number) => string
  readonly by: (transport: Transport) => string
  /** Minutes of a working day as hours. */
  readonly dayLength: (minutes: number) => string
  readonly clock: (minutesAfterMidnight: number) => string
  readonly date: (day: string) => string
  readonly months: (months: readonly number[]) => string
  readonly slots: (slots: number) => string
  readonly list: (items: readonly string[]) => string
}

const units = {
  da: { kg: 'kg', minutes: 'min.', hours: 'timer', days: 'dage', people: 'personer', metres: 'meter', clock: '' },
  en: { kg: 'kg', minutes: 'min', hours: 'hours', days: 'days', people: 'people', metres: 'metres', clock: '' },
} as const
const transports = {
  da: { walk: 'til fods', bike: 'på cykel', public: 'med bus eller tog', car: 'i bil' },
  en: { walk: 'on foot', bike: 'by bike', public: 'by bus or train', car: 'by car' },
} as const

export function vocabularyIn(language: Language, catalogue: Catalogue, formats: Formats): Vocabulary {
  const { number, hours, list, date } = formats
  const label = (kind: CatalogueKind, id: string) =>
    language === 'en' && kind === 'language' ? catalogue.labelOf(kind, id) : inSentence(catalogue.labelOf(kind, id))
  return {
    need: (code, value) => catalogue.needWords(code, 'need', value),
    needQuestion: (code, value) => catalogue.needWords(code, 'question', value),
    condition: (code, value) => catalogue.needWords(code, 'condition', value),
    amount: (code, value) => `${number(value)} ${units[language][catalogue.need(code)?.unit ?? 'clock']}`.trim(),
    label,
    work: (id) => label(kindOf(id), id),
    hours: (min, max) => hours({ min, max }),
    travel: (low, high) => {
      const minutes = low === high ? number(high) : `${number(low)}–${number(high)}`
      return `${minutes} ${units[language].minutes}`
    },
    by: (transport) => transports[language][transport],
    dayLength: (minutes) => hours(minutes / 60),
    clock: (minutes) => clockIn(language, minutes),
    date,
    months: (months) => monthsInWords(language, months, list),
    slots: (slots) => slotsInWords(language, slots, list),
    list,
  }
}

const kindOf = (id: string): CatalogueKind =>
  id.startsWith('t-') ? 'task' : id.startsWith('o-') ? 'occupation' : 'competence'

/** `Pakke varer` → `pakke varer`, but `IT-support` stays. */
const inSentence = (label: string) =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLocaleLowerCase('da') + label.slice(1) : label

function clockIn(language: Language, minutes: number): string {
  const hour = Math.floor(minutes / 60)
  const rest = String(minutes % 60).padStart(2, '0')
  return language === 'da' ? `kl. ${hour}.${rest}` : `${hour}:${rest}`
}
