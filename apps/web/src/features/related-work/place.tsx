import { createContext, use } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-words.ts'
import { capitalised } from '../matches/capitalised.ts'

/** Whose work it is about, and where the links from it lead. */
export interface RelatedPlace {
  readonly candidateId: string
  /** Null on her own page: there she is "du". */
  readonly name: string | null
  readonly jobAddress: (vacancyId: string) => string
  readonly skillsAddress: string
}

export const RelatedPlaceContext = createContext<RelatedPlace | null>(null)

interface Values {
  readonly what?: string
  readonly by?: string
}
type OwnOnly = 'fresh' | 'uses' | 'nothingFresh' | 'by' | 'unknown' | 'short' | 'leftOut.why' | 'leftOut.still'

/** The words for this reader: to the candidate herself, or about her. */
export function useRelatedWords() {
  const place = use(RelatedPlaceContext)
  if (!place) throw new Error('This stands outside a page of related work')
  const { t } = useTranslation()
  const language = useLanguage()
  return {
    place,
    t,
    /** `say('uses')`; about somebody else from the texts below `their`. */
    say: (key: OwnOnly, values: Values = {}) =>
      t((place.name === null ? `related.${key}` : `related.their.${key}`) as 'related.by', values as Required<Values>),
    /** As a line begins; ESCO writes its names small. */
    name: ({ label }: { readonly label: { readonly da: string; readonly en: string } }) => capitalised(label[language]),
  }
}
