import type { Language } from './words.ts'

const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' }
const hourWords = { da: { one: 'time', many: 'timer' }, en: { one: 'hour', many: 'hours' } } as const
const zone = 'Europe/Copenhagen'

export interface Range {
  readonly min: number
  readonly max: number
}

export interface Formats {
  readonly number: (value: number) => string
  /** `24.300 kr.` / `DKK 24,300`, whole kroner. */
  readonly kroner: (value: number) => string
  /** `8–10 timer`, `1 time`. */
  readonly hours: (hours: number | Range) => string
  readonly percent: (share: number) => string
  /** `12. november 2026` */
  readonly date: (value: string | Date) => string
  /** `12. nov.` */
  readonly shortDate: (value: string | Date) => string
  readonly dateTime: (value: string | Date) => string
  /** `for 2 dage siden`, `om 3 dage`. */
  readonly relative: (value: string | Date, now: Date) => string
  /** `mandag, tirsdag og fredag` */
  readonly list: (items: readonly string[]) => string
}

const made = new Map<Language, Formats>()

export function formatsIn(language: Language): Formats {
  const known = made.get(language) ?? make(language)
  made.set(language, known)
  return known
}

function make(language: Language): Formats {
  const locale = locales[language]
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone })
  const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: zone })
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: zone })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })

  return {
    number: (value) => number.format(value),
    kroner: (value) => (language === 'da' ? `${whole.format(value)} kr.` : `DKK ${whole.format(value)}`),
    hours: (hours) => {
      const { min, max } = typeof hours === 'number' ? { min: hours, max: hours } : hours
      const word = max === 1 ? hourWords[language].one : hourWords[language].many
      return min === max ? `${number.format(max)} ${word}` : `${number.format(min)}–${number.format(max)} ${word}`
    },
    percent: (share) => percent.format(share),
    date: (value) => date.format(new Date(value)),
    shortDate: (value) => short.format(new Date(value)),
    dateTime: (value) => dateTime.format(new Date(value)),
    relative: (value, now) => relative.format(...distance(new Date(value), now)),
    list: (items) => list.format(items),
  }
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
const WEEK = 7 * DAY

/** The largest unit that still says something: minutes, hours, days up to two weeks, then weeks. */
function distance(then: Date, now: Date): [number, Intl.RelativeTimeFormatUnit] {
  const ms = then.getTime() - now.getTime()
  const size = Math.abs(ms)
  if (size < HOUR) return [Math.round(ms / 60_000), 'minute']
  if (size < DAY) return [Math.round(ms / HOUR), 'hour']
  if (size < 2 * WEEK) return [Math.round(ms / DAY), 'day']
  return [Math.round(ms / WEEK), 'week']
}
