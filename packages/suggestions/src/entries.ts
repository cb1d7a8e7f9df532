import { competences, occupations, tasks } from '@fleksbro/catalogue'
import { type FoundPhrase, findPhrases } from './phrases/find-phrases.ts'
import { type Lexicon, lexiconOf } from './phrases/lexicon.ts'
import { asksForSkill, weightOf } from './requirement.ts'
import { isDenied } from './text/denied.ts'
import type { Sentence } from './text/sentences.ts'
import type { CompetenceSuggestion, Language, OccupationSuggestion, Purpose, TaskSuggestion } from './types.ts'

const lexicons: Partial<Record<Language, Lexicon>> = {}
const lexiconIn = (language: Language) =>
  (lexicons[language] ??= lexiconOf({ tasks, competences, occupations }, language))

/** "Vi søger en …", "stilling som …": the occupation is the job's own. */
const SOUGHT =
  /(?:søge[rs]?|søges|ansætter|mangler|ledig\p{L}*|stilling(?:en)?\ssom|job(?:bet)?\ssom|arbejde(?:t)?\ssom|brug for|looking for|seek(?:s|ing)?|hiring|wanted|needs?|work as|job as|position as|position of)[^.!?]{0,60}$/iu
/** Whom somebody works with or for is not what she is: "hjalp vores bogholder". */
const OTHERS =
  /(?<!\p{L})(?:med|hos|for|til|af|fra|ved|vores|min|mine|din|deres|en anden|andre|under|with|for|by|from|my|our|your|their|of|to)\s(?:(?:en|et|den|det|vores|min|de|a|an|the|our|my|andre|other)\s)?(?:\p{L}+(?:e|ed|t)\s)?$/iu
const BECOMING =
  /(?:uddannet|omskolet|retrained|uddannelse|udlært|læst|oplært|oplæring|svendebrev|trained|qualified|educated)\s?(?:som|til|as|for)?\s?(?:en\s|a\s)?$/iu

/** "Min mand er elektriker" tells of him. */
const OF_ANOTHER = /(?<!\p{L})(?:min|mit|mine|my)\s\p{L}+\s(?:er|var|is|was)\s(?:en\s|a\s|an\s)?$/iu
/** "Vores kok laver mad" tells of the cook; "vores nye kollega skal …" of the one they look for. */
const OTHERS_WORK = /^\s*(?:vores|our|min|my)\s/iu
const WANTED = /kolleg|medarbejder|hjælper|(?<!\p{L})skal(?!\p{L})|colleague|(?<!\p{L})will(?!\p{L})/iu

type EntrySuggestion = TaskSuggestion | CompetenceSuggestion | OccupationSuggestion

/** Tasks, competences and occupations of the catalogue that a sentence names and does not deny. */
export function entriesIn(sentence: Sentence, purpose: Purpose): readonly EntrySuggestion[] {
  const { text, start, tokens } = sentence
  const isOthersWork = OTHERS_WORK.test(text) && !WANTED.test(text)
  return findPhrases(sentence, lexiconIn(sentence.language)).flatMap((found): readonly EntrySuggestion[] => {
    const [first, last] = [tokens[found.from], tokens[found.to]]
    if (!first || !last || isDenied(sentence, found.from, found.to, true)) return []
    const quote = {
      index: first.start,
      length: last.end - first.start,
      words: text.slice(first.start - start, last.end - start),
    }
    if (found.kind === 'task') return isOthersWork ? [] : [{ kind: 'task', id: found.id, quote }]
    if (found.kind === 'occupation') return isOwn(found) ? [{ kind: 'occupation', id: found.id, quote }] : []
    if (purpose === 'profile') return [{ kind: 'competence', id: found.id, must: false, quote }]
    if (!asksForSkill(sentence)) return []
    const must = weightOf(sentence, first.start, last.end) === 'must'
    return [{ kind: 'competence', id: found.id, must, quote }]
  })

  function isOwn({ from }: FoundPhrase): boolean {
    const before = text.slice(0, (tokens[from]?.start ?? start) - start)
    if (purpose === 'vacancy') return (sentence.first && tokens.length <= 12) || SOUGHT.test(before)
    return BECOMING.test(before) || !(OTHERS.test(before) || OF_ANOTHER.test(before))
  }
}
