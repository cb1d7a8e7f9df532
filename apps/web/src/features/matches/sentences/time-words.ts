import type { Language } from '../../../i18n/words.ts'
import { DAYS, has } from '../../../ui/week-slots.ts'

type List = (items: readonly string[]) => string

const words = {
  da: {
    days: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
    parts: ['morgen', 'formiddag', 'eftermiddag', 'aften'],
    weekdays: 'hverdage',
    everyDay: 'alle dage',
    wholeDays: 'hele dagen',
    anyTime: 'når som helst',
    none: 'ingen tider',
    months: [
      'januar',
      'februar',
      'marts',
      'april',
      'maj',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'december',
    ],
  },
  en: {
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    parts: ['morning', 'forenoon', 'afternoon', 'evening'],
    weekdays: 'weekdays',
    everyDay: 'every day',
    wholeDays: 'all day',
    anyTime: 'any time',
    none: 'no times',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
} as const

const allParts = 4
const weekdays = 0b0011111
const everyDay = 0b1111111
const wholeWeek = 2 ** 28 - 1

/** A week in few words: parts of the day that fall on the same days are told together. */
export function slotsInWords(language: Language, slots: number, list: List): string {
  const { parts, wholeDays, anyTime, none } = words[language]
  if (slots === wholeWeek) return anyTime
  const together = new Map<number, string[]>()
  parts.forEach((part, index) => {
    const days = daysOf(slots, index)
    if (days !== 0) together.set(days, [...(together.get(days) ?? []), part])
  })
  if (together.size === 0) return none
  return list(
    [...together].map(([days, some]) => {
      const when = some.length === allParts ? wholeDays : list(some)
      return `${daysInWords(language, days, list)} ${when}`
    }),
  )
}

/** The days of one part as bits, Monday lowest. */
const daysOf = (slots: number, part: number) =>
  Array.from({ length: DAYS }, (_, day) => (has(slots, day, part) ? 1 << day : 0)).reduce((all, day) => all | day, 0)

function daysInWords(language: Language, bits: number, list: List): string {
  if (bits === everyDay) return words[language].everyDay
  if (bits === weekdays) return words[language].weekdays
  const { days } = words[language]
  const chosen = days.map((_, day) => day).filter((day) => (bits & (1 << day)) !== 0)
  return list(
    runsOf(chosen).flatMap(({ first, last }) =>
      last - first < 2 ? days.slice(first, last + 1) : `${days[first]}–${days[last]}`,
    ),
  )
}

/** `[4, 5, 6, 11]` → `april–juni og november`. */
export function monthsInWords(language: Language, months: readonly number[], list: List): string {
  const name = (month: number) => words[language].months[month - 1] ?? ''
  return list(runsOf(months).map(({ first, last }) => (first === last ? name(first) : `${name(first)}–${name(last)}`)))
}

/** Numbers that follow each other, as first and last: `[1, 2, 3, 7]` → 1–3, 7–7. */
function runsOf(numbers: readonly number[]) {
  const runs: { first: number; last: number }[] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run?.last === number - 1) run.last = number
    else runs.push({ first: number, last: number })
  }
  return runs
}
