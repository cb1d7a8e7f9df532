import { needByCode } from '@fleksbro/catalogue'
import type { ConditionRule } from './rules/condition-rule.ts'
import { conditionsDa } from './rules/conditions-da.ts'
import { conditionsEn } from './rules/conditions-en.ts'
import { lowered, pattern } from './rules/pattern.ts'
import { isDenied } from './text/denied.ts'
import { numberOf } from './text/numbers.ts'
import type { Sentence } from './text/sentences.ts'
import type { ConditionSuggestion, Language } from './types.ts'

interface Compiled extends ConditionRule {
  readonly find: readonly RegExp[]
}

const compile = (rules: readonly ConditionRule[]): readonly Compiled[] =>
  rules.map((rule) => ({
    ...rule,
    // A number is a named group, and a pattern can have each name once.
    find: rule.words.some((words) => words.includes('#'))
      ? rule.words.map((one) => pattern(one))
      : [pattern(...rule.words)],
  }))
const compiled: Partial<Record<Language, readonly Compiled[]>> = {}
const rulesIn = (language: Language) =>
  (compiled[language] ??= compile(language === 'da' ? conditionsDa : conditionsEn))

const ADAPTABLE =
  /(?<!\p{L})(?:kan\s(?:aftales|tilpasses|indrettes|skaffes|ændres)|efter\saftale|kan\svi\s(?:aftale|finde|indrette|skaffe)|(?:det\s)?finder\svi\sud\saf|kan\sbestilles|can\sbe\s(?:arranged|adapted|provided|agreed)|by\sarrangement|we\scan\sarrange)(?!\p{L})/iu
const LARGEST = 10_000

/** What a sentence says of the conditions at a workplace, with the no that reaches it understood. */
export function conditionsIn(sentence: Sentence): readonly ConditionSuggestion[] {
  const { text, start } = sentence
  const lower = lowered(text)
  const hits = rulesIn(sentence.language).flatMap((rule) =>
    rule.find.flatMap((find) =>
      [...lower.matchAll(find)].map((hit) => {
        const to = hit.index + hit[0].replace(/[\s,.;:–-]+$/, '').length
        return { rule, groups: hit.groups, from: hit.index, to }
      }),
    ),
  )
  return hits
    .filter((hit) => !hits.some((other) => isWithin(hit, other)))
    .flatMap(({ rule, groups, from, to }): readonly ConditionSuggestion[] => {
      const denied = isDenied(sentence, tokenAt(sentence, from), tokenAt(sentence, to - 1), isStrain(rule))
      const says = denied ? rule.denied : rule.says
      // "Kan du lide fart på?" asks the reader and says nothing of the place.
      if (says === 'no' && /\?\s*$/.test(text)) return []
      const answer = answerOf(rule, says, groups, text)
      return answer ? [{ kind: 'condition', code: rule.code, ...answer, quote: quote() }] : []

      function quote() {
        const begin = denied ? Math.min(from, deniedFrom(sentence, from)) : from
        return { index: start + begin, length: to - begin, words: text.slice(begin, to) }
      }
    })
}

interface Hit {
  readonly rule: Compiled
  readonly from: number
  readonly to: number
}

/** Words within a longer saying about something else: "trapper timerne op" says nothing of stairs. */
const isWithin = (hit: Hit, other: Hit) =>
  hit.rule.code !== other.rule.code &&
  other.from <= hit.from &&
  hit.to <= other.to &&
  hit.to - hit.from < other.to - other.from

/** What nobody lists as a good thing: a no reaches it across a list. */
const isStrain = ({ says, denied }: ConditionRule) => (says === 'no' || says === 'none') && denied !== 'none'

type Answer = { readonly answer: 'yes' | 'adaptable' | 'no' } | { readonly today: number; readonly said: boolean }

function answerOf(
  { code, times = 1 }: ConditionRule,
  says: ConditionRule['says'],
  groups: RegExpExecArray['groups'],
  text: string,
): Answer | null {
  const need = needByCode(code)
  if (!need || says === 'none') return null
  if (says === 'usual') return need.usual === undefined ? null : { today: need.usual, said: false }
  if (says === 'number') {
    const numbers = [groups?.['n'], groups?.['m']].filter((one) => one !== undefined).map(numberOf)
    const today = (need.direction === 'at-least' ? Math.min(...numbers) : Math.max(...numbers)) * times
    return today > 0 && today <= LARGEST ? { today, said: true } : null
  }
  if (need.kind !== 'answer') return null
  return { answer: says === 'yes' && ADAPTABLE.test(text) ? 'adaptable' : says }
}

function tokenAt({ tokens, start }: Sentence, offset: number): number {
  const at = tokens.findIndex(({ end }) => end > start + offset)
  return at < 0 ? tokens.length - 1 : at
}

/** The no itself belongs to the quote when it stands close before. */
function deniedFrom({ text }: Sentence, from: number): number {
  const before =
    /(?<!\p{L})(?:ingen|intet|ikke|uden|aldrig|hverken|slipper for|fri for|undgår?|no|not|never|without|avoid)\s(?:[\p{L}]{1,20}[\s,]{1,2}){0,5}$/iu.exec(
      text.slice(0, from),
    )
  return before?.index ?? from
}
