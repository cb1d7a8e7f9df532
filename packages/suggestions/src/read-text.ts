import { findSensitive, type Sensitive } from '@fleksbro/fleksjob'
import { conditionsIn } from './conditions.ts'
import { entriesIn } from './entries.ts'
import { hoursIn } from './hours.ts'
import { languagesIn } from './languages.ts'
import { licencesIn } from './licences.ts'
import { LONGEST_TEXT } from './longest-text.ts'
import { needsIn, needsOf } from './needs.ts'
import { oneOfEach } from './one-of-each.ts'
import { languageOf, type Sentence, sentencesOf } from './text/sentences.ts'
import { tokensOf } from './text/tokens.ts'
import type { Purpose, Quote, Reading, Suggestion } from './types.ts'
import { weekIn } from './week.ts'

/**
 * What a job advert (`vacancy`) or a CV (`profile`) may suggest, in Danish or English, each with the words it came from.
 * By tables and the catalogue's own names, without any model; the same text always gives the same. Nothing here is a
 * fact until a person says so, and a text is never scored (invariant 5 of the matching rules). Words of health and
 * numbers of persons suggest nothing, but a name of an illness in a CV offers needs that often help.
 */
export function readText(text: string, purpose: Purpose): Reading {
  const steps = readInSteps(text, purpose)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** The same reading, a sentence at a time, so that a page can draw between two of them. */
export function* readInSteps(text: string, purpose: Purpose): Generator<void, Reading> {
  const read = text.slice(0, LONGEST_TEXT)
  const sensitive = findSensitive(read)
  const language = languageOf(tokensOf(read))
  const found: Suggestion[] = []
  for (const sentence of sentencesOf(read, language)) {
    found.push(...suggestionsIn(sentence, purpose))
    yield
  }
  const named = found.filter(({ kind }) => kind === 'licence' || kind === 'language')
  const allowed = found.filter(
    ({ kind, quote }) =>
      !sensitive.some((hit) => overlap(hit, quote)) &&
      !(kind === 'competence' && named.some((one) => overlap(one.quote, quote))),
  )
  return { suggestions: oneOfEach([...allowed, ...needsOf(sensitive, purpose)], purpose), sensitive, language }
}

function suggestionsIn(sentence: Sentence, purpose: Purpose): readonly Suggestion[] {
  const entries = entriesIn(sentence, purpose)
  const hours = hoursIn(sentence)
  if (purpose === 'profile') {
    const licences = licencesIn(sentence).filter(({ kind }) => kind === 'licence')
    return [...entries, ...licences, ...languagesIn(sentence), ...hours, ...weekIn(sentence), ...needsIn(sentence)]
  }
  const ofTasks = /opgave|task|dut(?:y|ies)/i.test(sentence.heading)
  const timed = sentence.listed ? withOwnHours(entries, hours) : entries
  return [
    ...timed,
    ...licencesIn(sentence),
    ...languagesIn(sentence),
    ...(timed === entries && !ofTasks ? hours : []),
    ...weekIn(sentence),
    ...conditionsIn(sentence),
  ]
}

/** A line that names one task and its hours speaks of that task: "Rengøring af kantine, 3 timer om ugen". */
function withOwnHours(
  entries: ReturnType<typeof entriesIn>,
  hours: ReturnType<typeof hoursIn>,
): ReturnType<typeof entriesIn> {
  const [task, ...others] = entries.filter(({ kind }) => kind === 'task')
  const [only, ...more] = hours
  if (!task || others.length > 0 || !only || more.length > 0 || only.min !== only.max) return entries
  if (only.quote.index < task.quote.index) return entries
  return entries.map((one) => (one === task && one.kind === 'task' ? { ...one, hours: only.max } : one))
}

const overlap = (hit: Pick<Sensitive, 'index' | 'length'>, quote: Quote) =>
  hit.index < quote.index + quote.length && quote.index < hit.index + hit.length
