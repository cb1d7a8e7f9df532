import type { Fact } from '@fleksbro/contract'
import type { About } from './sentences/sentences.ts'
import { useSentences } from './use-sentences.ts'

/** One fact of a match in the reader's words. */
export function FactSentence({ fact, about }: { readonly fact: Fact; readonly about: About }) {
  return <>{useSentences(about).sentence(fact)}</>
}
