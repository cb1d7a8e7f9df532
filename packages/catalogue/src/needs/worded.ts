import type { NeedEntry, Words } from '../types.ts'

type Language = keyof Words

const one: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: { timer: 'time', minutter: 'minut', dage: 'dag', personer: 'person' },
  en: { hours: 'hour', minutes: 'minute', days: 'day', people: 'person', metres: 'metre' },
}
const notChosen = '…'

function clock(minutesAfterMidnight: number, language: Language): string {
  const minutes = String(minutesAfterMidnight % 60).padStart(2, '0')
  const hour = Math.floor(minutesAfterMidnight / 60)
  if (language === 'en') return `${hour}:${minutes}`
  return minutes === '00' ? String(hour) : `${hour}.${minutes}`
}

function decimal(value: number, language: Language): string {
  const text = String(Math.round(value * 10) / 10)
  return language === 'da' ? text.replace('.', ',') : text
}

function written({ unit, field }: NeedEntry, value: number, language: Language): string {
  if (unit === 'clock') return clock(value, language)
  return decimal(field === 'longestDay' ? value / 60 : value, language)
}

/**
 * A need's text with its value put in: "Højst 6 timer om ugen", "Højst 1 time om ugen", "Ikke møde før kl. 10.30".
 * `value` is as it is stored: in the need's unit; minutes for the longest day; minutes after midnight for a time of day.
 * Without one, a text that asks for it shows "…".
 */
export function worded(
  need: NeedEntry,
  part: 'need' | 'condition' | 'question',
  language: Language,
  value?: number | null,
): string {
  const number = value === undefined || value === null ? notChosen : written(need, value, language)
  const text = need[part][language].replaceAll('{n}', number)
  return number === '1' ? text.replace(/\b1 (\p{L}+)/u, (_, noun: string) => `1 ${one[language][noun] ?? noun}`) : text
}
