import { LETTERS, lowered } from './rules/pattern.ts'
import { NUMBER, numberOf, toHalf } from './text/numbers.ts'
import type { Sentence } from './text/sentences.ts'
import type { HoursSuggestion } from './types.ts'

const HOURS = '(?:timers?|t\\.?|tim\\.?|hours?|hrs?\\.?|h)'
const A_WEEK =
  '(?:(?:om|i|pr\\.?|per|a|an|each|every)\\s{1,2}(?:ugen|uge|week)|/\\s?(?:ugen|uge|week)|ugentligt?|ugentlige|weekly|om\\s{1,2}ugen)'
const UP_TO =
  '(?:op\\s{1,2}til|højst|maks(?:imalt|\\.)?|max(?:imalt|\\.)?|under|up\\s{1,2}to|at\\s{1,2}most|no\\s{1,2}more\\s{1,2}than|ikke\\s{1,2}(?:mere|over)\\s{1,2}(?:end)?)'
const FROM = '(?:mindst|minimum|min\\.|over|mere\\s{1,2}end|at\\s{1,2}least|more\\s{1,2}than)'
const ABOUT =
  '(?:ca\\.?|cirka|omkring|around|about|approximately|approx\\.?|gennemsnitligt?|fleksjob\\s{1,2}på|deltid(?:sjob)?(?:,|\\s{1,2}på)?|part[- ]time,?)'
const TIMES = `(?:${NUMBER}\\s{1,2}gange|${NUMBER}\\s{1,2}dage|${NUMBER}\\s{1,2}days|twice|${NUMBER}\\s{1,2}times)`
const edge = `(?<![${LETTERS}0-9.,])`

const EACH_WEEK = new RegExp(
  `${edge}(?:(?<upto>${UP_TO})\\s{1,2}|(?<from>${FROM})\\s{1,2}|(?:${ABOUT}|mellem|between|fra|from)\\s{1,2})?(?<low>${NUMBER})(?:\\s?(?:-|–|—|til|to|og|and|eller)\\s?(?<high>${NUMBER}))?\\s?(?:${HOURS}\\s?,?\\s?(?:arbejde\\s{1,2})?(?<week>${A_WEEK})|(?:ugentlige|weekly)\\s{1,2}(?:arbejds)?${HOURS})`,
  'g',
)
/** "3 timer to gange om ugen", "two hours three times a week". */
const A_DAY = new RegExp(
  `${edge}(?<low>${NUMBER})\\s?${HOURS}\\s{1,2}(?:om\\s{1,2}dagen\\s{1,2}|ad\\s{1,2}gangen,?\\s{1,2}|a\\s{1,2}day,?\\s{1,2})?(?<times>${TIMES})\\s{1,2}${A_WEEK}`,
  'g',
)
/** "2 x 3 timer om ugen". */
const BY = new RegExp(
  `${edge}(?<times>\\d)\\s?[x×*]\\s?(?<low>\\d{1,2}(?:[.,]5)?)\\s?${HOURS}(?:\\s{1,2}${A_WEEK})?`,
  'g',
)
/** "deltid, 12 timer", "fleksjob på 10 timer", "10-12 hours, part-time". */
const PART_TIME = new RegExp(
  `${edge}(?:deltid(?:sjob|sstilling)?|fleksjob|part[- ]time(?:\\s{1,2}job)?|stilling(?:en)?)(?:\\s{1,2}(?:er\\s{1,2})?(?:på|of|med|with))?[,:]?\\s{1,2}(?:(?<upto>${UP_TO})\\s{1,2}|${ABOUT}\\s{1,2})?(?<low>${NUMBER})(?:\\s?(?:-|–|—|til|to)\\s?(?<high>${NUMBER}))?\\s?${HOURS}(?![${LETTERS}])`,
  'g',
)
/** "Timerne er 15-20 om ugen". */
const HOURS_FIRST = new RegExp(
  `${edge}(?:timer|timerne|timetal|timetallet|arbejdstiden|hours)\\s{1,2}(?:er|ligger på|are)\\s{1,2}(?:(?<upto>${UP_TO})\\s{1,2}|${ABOUT}\\s{1,2})?(?<low>${NUMBER})(?:\\s?(?:-|–|—|til|to)\\s?(?<high>${NUMBER}))?\\s?(?:${HOURS}\\s?)?${A_WEEK}`,
  'g',
)
/** "Pedelmedhjælper (8-12 timer)": on the first line a week goes without saying. */
const IN_TITLE = new RegExp(
  `${edge}(?:(?<from>${FROM})\\s{1,2}|(?<upto>${UP_TO})\\s{1,2})?(?<low>${NUMBER})(?:\\s?(?:-|–|—|til|to)\\s?(?<high>${NUMBER}))?\\s?(?:timers?|hours?)(?![${LETTERS}])`,
  'g',
)
const LEAST = 0.5
const MOST = 37
/** What "up to 8 hours" begins at: somebody who takes one hour is welcome, too. */
const UP_TO_BEGINS = 1

/** Hours a week that a sentence states; a least number alone ("mindst 5 timer") says too little. */
export function hoursIn({ text, start, first }: Sentence): readonly HoursSuggestion[] {
  const lower = lowered(text)
  const found: HoursSuggestion[] = []
  for (const pattern of [BY, A_DAY, EACH_WEEK, PART_TIME, HOURS_FIRST, ...(first ? [IN_TITLE] : [])]) {
    for (const { 0: said, index, groups = {} } of lower.matchAll(pattern)) {
      const words = text.slice(index, index + said.length)
      const { low = '', high, upto, from, times } = groups
      const per = times ? numberOf(/^twice/i.test(times) ? '2' : (times.split(/\s/)[0] ?? '')) : 1
      const [least, most] = [numberOf(low) * per, numberOf(high ?? low) * per]
      if (from || !(most >= LEAST) || most > MOST || least > most) continue
      if (found.some(({ quote }) => overlap(quote.index - start, quote.length, index, words.length))) continue
      const min = toHalf(upto ? Math.min(UP_TO_BEGINS, most) : Math.max(LEAST, least))
      found.push({
        kind: 'hours',
        min,
        max: toHalf(most),
        quote: { index: start + index, length: words.length, words },
      })
    }
  }
  return found
}

const overlap = (a: number, aLength: number, b: number, bLength: number) => a < b + bLength && b < a + aLength
