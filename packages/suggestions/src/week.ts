import { LETTERS, lowered } from './rules/pattern.ts'
import { isDenied } from './text/denied.ts'
import type { Sentence } from './text/sentences.ts'
import type { WeekSuggestion } from './types.ts'

const PARTS = 4
const DAYS: readonly RegExp[] = [
  'man(?:dag)?(?:e|ene|s)?|mon(?:day)?s?',
  'tirs(?:dag)?(?:e|ene|s)?|tir|tues?(?:day)?s?',
  'ons(?:dag)?(?:e|ene|s)?|wed(?:nesday)?s?',
  'tors(?:dag)?(?:e|ene|s)?|tor|thu(?:rs)?(?:day)?s?',
  'fre(?:dag)?(?:e|ene|s)?|fri(?:day)?s?',
  'lør(?:dag)?(?:e|ene|s)?|sat(?:urday)?s?',
  'søn(?:dag)?(?:e|ene|s)?|sun(?:day)?s?',
].map((source) => new RegExp(`^(?:${source})$`, 'iu'))
const LONG_DAY =
  '(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)(?:e|ene|s)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?'
const SHORT_DAY = 'man|tirs?|ons|tors?|fre|lør|søn|mon|tue|wed|thu|sat|sun'
const DAY = `(?:${LONG_DAY}|${SHORT_DAY})`
const LIST = `${DAY}\\.?(?:\\s?(?:,|-|–|\\+|/|til|to|og|and|eller|or|through)\\s?${DAY}\\.?){0,6}`
const WEEKDAYS =
  'alle\\shverdag(?:e|ene)?|hverdagene|hverdage|(?:every\\s)?weekdays?|ugens\\shverdage|monday\\sto\\sfriday'
const WEEKEND = 'weekend(?:er|en|s|vagter|arbejde)?'
const PART: readonly (readonly [RegExp, number])[] = [
  [/(?:tidlig(?:t)? (?:om )?morgen\p{L}*|morgen(?:en|er|timer\p{L}*)?|early mornings?)/iu, 0b0001],
  [/(?:formiddag\p{L}*|mornings?|before noon)/iu, 0b0010],
  [/(?:eftermiddag\p{L}*|afternoons?)/iu, 0b0100],
  [/(?:aften\p{L}*|evenings?)/iu, 0b1000],
]
const CLOCK =
  '(?:kl\\.?\\s?|mellem\\s(?:kl\\.?\\s?)?|between\\s|fra\\s(?:kl\\.?\\s?)?|from\\s|at\\s)(?<from>\\d{1,2})(?:[.:]\\d\\d)?\\s?(?:am|pm)?\\s?(?:-|–|og|til|and|to)\\s?(?:kl\\.?\\s?)?(?<to>\\d{1,2})(?:[.:]\\d\\d)?\\s?(?<pm>pm)?'
const TIME = `(?:${CLOCK}|(?:om\\s|i\\s|in\\sthe\\s)?(?:tidlig(?:t)?\\s(?:om\\s)?)?(?:morgen|formiddag|eftermiddag|aften|morning|afternoon|evening)[${LETTERS}]*)`
const edge = `(?<![${LETTERS}0-9])`
const WHEN = new RegExp(
  `${edge}(?<days>${WEEKDAYS}|${WEEKEND}|${LIST})(?![${LETTERS}])(?:,?\\s?(?:om\\s|i\\s|in\\sthe\\s)?(?<time>${TIME}))?`,
  'g',
)
/** "formiddage på hverdage", "weekday mornings": the part of the day first, on any weekday. */
const ONLY_PART = new RegExp(
  `${edge}(?:om|in the|i|kun|helst)\\s(?<time>formiddagen|eftermiddagen|aftenen|formiddage|eftermiddage|mornings?|afternoons?|evenings?)(?![${LETTERS}])|${edge}(?<!da[gy]\\s)(?<before>aften|aftener|evenings?)(?=\\s(?:og|and|eller|or)\\sweekend)`,
  'g',
)
/** Whole days stop at the evening; who works evenings says so. */
const DAYTIME = 0b0111
const WORKING_DAYS = [0, 1, 2, 3, 4]
const FIXED =
  /(?<!\p{L})(?:faste?\s(?:dage|tider|arbejdstid\p{L}*|mødetid\p{L}*|vagter)|fixed (?:days|times|hours)|skal\s(?:du\s)?arbejde)(?!\p{L})/iu
const OPENING =
  /åbningstid|åbent|åbner|open(?:ing)? hours|we are open|ring |kontakt |samtale|ansøgning|frist|interview|call |deadline/iu

/** "Skovbus hver onsdag" says nothing of when one works. */
const WORK = /(?<!\p{L})(?:arbejd|møde|timer|vagt|dage(?!\p{L})|job|stilling|hours|work|shift|job)\p{L}*/iu
const BRIEF = 5

/** Days and parts of days that a sentence says work lies on; opening hours and interview days are left alone. */
export function weekIn(sentence: Sentence): readonly WeekSuggestion[] {
  const { text, start, tokens } = sentence
  const lower = lowered(text)
  if (OPENING.test(text)) return []
  const placement = FIXED.test(text) ? 'fixed' : 'free'
  const isAboutWork = tokens.length <= BRIEF || WORK.test(text)
  const found: WeekSuggestion[] = []
  for (const { 0: said, index, groups = {} } of lower.matchAll(WHEN)) {
    const days = daysOf(groups['days'] ?? '')
    const isShort = new RegExp(`^(?:${SHORT_DAY})\\.?$`, 'iu').test((groups['days'] ?? '').trim())
    const alone = !groups['time'] && (days.length === 1 || /^weekend/iu.test(groups['days'] ?? ''))
    if (days.length === 0 || isShort || isSaidNo(index) || (alone && !isAboutWork)) continue
    const parts = partsOf(groups['time'] ?? '', groups)
    found.push(at(index, said.replace(/[\s.,]+$/, ''), slotsOf(days, parts), placement))
  }
  if (found.length > 0 && !/(?:aften\p{L}*|evenings?)\s(?:og|and|eller|or)\sweekend/iu.test(text)) return found
  for (const { 0: said, index, groups = {} } of lower.matchAll(ONLY_PART)) {
    if (!isSaidNo(index))
      found.push(
        at(index, said, slotsOf(WORKING_DAYS, partsOf(groups['time'] ?? groups['before'] ?? '', {})), placement),
      )
  }
  return found

  function isSaidNo(index: number): boolean {
    const token = tokens.findIndex(({ end }) => end > start + index)
    return isDenied(sentence, token, token, true)
  }

  function at(index: number, said: string, slots: number, placement: 'free' | 'fixed'): WeekSuggestion {
    const words = text.slice(index, index + said.length)
    return { kind: 'week', slots, placement, quote: { index: start + index, length: words.length, words } }
  }
}

function daysOf(text: string): readonly number[] {
  if (/^(?:alle\s)?hverdag|weekday|monday\sto\sfriday/iu.test(text)) return WORKING_DAYS
  if (/^weekend/iu.test(text)) return [5, 6]
  const parts = [...text.matchAll(/(\p{L}+)|([-–])/gu)].map(([, word, dash]) => dash ?? word ?? '')
  const days: number[] = []
  let range = false
  for (const part of parts) {
    const day = DAYS.findIndex((pattern) => pattern.test(part))
    if (day < 0) {
      range = ['-', '–', 'til', 'to', 'through'].includes(part.toLowerCase())
      continue
    }
    const last = days.at(-1)
    if (range && last !== undefined) for (let between = last + 1; between < day; between++) days.push(between)
    days.push(day)
    range = false
  }
  return [...new Set(days)]
}

function partsOf(time: string, { from, to, pm }: Readonly<Record<string, string | undefined>>): number {
  if (from !== undefined && to !== undefined) return within(Number(from), Number(to) + (pm && Number(to) < 12 ? 12 : 0))
  return PART.reduce((bits, [pattern, bit]) => (pattern.test(time) ? bits | bit : bits), 0) || DAYTIME
}

/** The parts of the day that at least an hour of the time lies in: 6–9, 9–12, 12–17, 17–22. */
function within(from: number, to: number): number {
  const edges = [6, 9, 12, 17, 22]
  const bits = edges.slice(0, -1).reduce((all, begin, part) => {
    const shared = Math.min(to, edges[part + 1] ?? 24) - Math.max(from, begin)
    return shared >= 1 ? all | (1 << part) : all
  }, 0)
  return bits || DAYTIME
}

const slotsOf = (days: readonly number[], parts: number) =>
  days.reduce((slots, day) => slots | (parts << (day * PARTS)), 0)
