import type { Competence, Occupation, Synonyms, Task, Words } from '@fleksbro/catalogue'
import { tokensOf } from '../text/tokens.ts'
import type { Language } from '../types.ts'
import { rootOf, sameWord } from './same-word.ts'
import { wordingsOf } from './wordings.ts'
import { GENERIC, LIGHT, TOO_COMMON } from './words-that-say-little.ts'

export type EntryKind = 'task' | 'competence' | 'occupation'

/** One way of naming an entry in one language, without the words that say little. */
export interface Phrase {
  readonly kind: EntryKind
  readonly id: string
  readonly words: readonly string[]
  readonly isLabel: boolean
  /** The words keep their order: a verb with the little word that makes it another verb, "vaske op". */
  readonly inOrder: boolean
}

export interface Lexicon {
  /** Phrases that hold a word, by that word as the catalogue spells it. */
  readonly holding: ReadonlyMap<string, readonly Phrase[]>
  /** The catalogue's words that a word of the text is a form or a compound of; remembered. */
  readonly wordsFor: (word: string) => readonly string[]
}

export interface Entries {
  readonly tasks: readonly Task[]
  readonly competences: readonly Competence[]
  readonly occupations: readonly Occupation[]
}

interface Named {
  readonly id: string
  readonly label: Words
  readonly synonyms: Synonyms
}

const SHORTEST_ALONE: Readonly<Record<EntryKind, number>> = { task: 5, competence: 5, occupation: 3 }
const SHORTEST_HEAD = 8
const START = 3

export function lexiconOf(entries: Entries, language: Language): Lexicon {
  const holding = new Map<string, Phrase[]>()
  const phrases = [
    ...phrasesOf('task', entries.tasks, language),
    ...phrasesOf('competence', entries.competences, language),
    ...phrasesOf('occupation', entries.occupations, language),
  ]
  for (const phrase of phrases) {
    for (const word of new Set(phrase.words)) {
      const list = holding.get(word)
      if (list) list.push(phrase)
      else holding.set(word, [phrase])
    }
  }

  const byStart = Map.groupBy(holding.keys(), (word) => word.slice(0, START))
  const known = new Map<string, readonly string[]>()
  const formsOf = (word: string) =>
    byStart.get(word.slice(0, START))?.filter((one) => sameWord(word, one, language)) ?? []
  const byRoot = Map.groupBy(holding.keys(), rootOf)
  const wordsFor = (word: string) => {
    let found = known.get(word)
    if (!found) {
      const root = rootOf(word)
      found = [...new Set([...formsOf(word), ...((root && byRoot.get(root)) || [])])]
      if (found.length === 0 && language === 'da') found = partsOf(word)
      known.set(word, found)
    }
    return found
  }
  return { holding, wordsFor }

  /** A Danish compound by its last part, where that part names something alone: "storkøkkenmedhjælper". */
  function partsOf(word: string): readonly string[] {
    for (let at = START; at <= word.length - SHORTEST_HEAD; at++) {
      const found = formsOf(word.slice(at)).filter((one) => one.length >= SHORTEST_HEAD)
      if (found.length > 0) return found
    }
    return []
  }
}

/** Every way of naming the entries of a kind; a shortened one only where it names one of them. */
function phrasesOf(kind: EntryKind, entries: readonly Named[], language: Language): readonly Phrase[] {
  const full: Phrase[] = []
  const shortened: Phrase[] = []
  for (const { id, label, synonyms } of entries) {
    for (const [place, name] of [label[language], ...synonyms[language]].entries()) {
      for (const wording of wordingsOf(name, language)) {
        const phrase = phraseOf(kind, id, wording.text, place === 0, language)
        if (!phrase) continue
        if (!wording.shortened) full.push(phrase)
        else if (saysEnough(phrase)) shortened.push(phrase)
      }
    }
  }
  const named = Map.groupBy([...full, ...shortened], keyOf)
  const isOnlyOne = (phrase: Phrase) => named.get(keyOf(phrase))?.every(({ id }) => id === phrase.id)
  return [...full, ...shortened.filter(isOnlyOne)]
}

/** A shortened name of a task is left alone where its verb could do anything: "sætte pris" is also to be fond of. */
const saysEnough = ({ kind, words, inOrder }: Phrase) =>
  kind !== 'occupation' && !inOrder && words.filter((word) => !GENERIC.has(word)).length > 1

const keyOf = ({ words }: Phrase) => words.toSorted().join(' ')

function phraseOf(kind: EntryKind, id: string, text: string, isLabel: boolean, language: Language): Phrase | null {
  const words = tokensOf(text).map(({ word }) => word)
  const heavy = words.filter((word) => !LIGHT[language].has(word))
  const [only, ...others] = heavy
  if (only === undefined) return null
  // A verb that lost its particle is another verb: "pakke ud" is not "pakke".
  if (others.length === 0 && words.length > 1) {
    return { kind, id, words: [...new Set(words)], isLabel, inOrder: true }
  }
  const tooLittle = others.length === 0 && (only.length < SHORTEST_ALONE[kind] || TOO_COMMON[language].has(only))
  return tooLittle ? null : { kind, id, words: heavy, isLabel, inOrder: false }
}
