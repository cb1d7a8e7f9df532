import type { Suggestion } from '@fleksbro/suggestions'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftedVacancy, VacancyChanges } from '../vacancies/changes.ts'
import { plainLanguage } from './plain-language.ts'
import { readCalmly } from './read-calmly.ts'
import { SuggestionGroups } from './suggestion-groups.tsx'
import './suggestions.css'
import { useDecisions } from './use-decisions.ts'
import { useVacancyTarget } from './use-vacancy-target.ts'

interface Props {
  readonly vacancy: DraftedVacancy
  readonly change: (changes: VacancyChanges) => void
}

/** Beside a company's own words: how easily they read, and what they offer that is no answer yet. */
export function OwnWordsCheck({ vacancy, change }: Props) {
  const { t } = useTranslation()
  const text = useDeferredValue(vacancy.about)
  const target = useVacancyTarget(vacancy, change)
  const decisions = useDecisions(target)
  const plain = plainLanguage(text)
  const read = useConditionsIn(text)
  const offered = read.suggestions.filter((one) => decisions.of(one) !== undefined || target.standing(one) !== 'there')

  return (
    <>
      {plain && (
        <p className="fb-plain-language" role="status">
          {t(`suggestions.plain.${plain.ease}`, { lix: plain.lix })}
          {plain.hint && ` ${t(`suggestions.plain.${plain.hint.about}`, { words: plain.hint.words })}`}
        </p>
      )}
      {offered.length > 0 && (
        <section className="fb-stack" aria-label={t('suggestions.offersToo')}>
          <p>{t('suggestions.offersToo')}</p>
          <SuggestionGroups
            text={read.text}
            suggestions={offered}
            decisions={decisions}
            target={target}
            onDone={() => {}}
          />
        </section>
      )}
    </>
  )
}

interface Read {
  /** What was read: it may be a moment older than what is written. */
  readonly text: string
  readonly suggestions: readonly Suggestion[]
}

const nothing: Read = { text: '', suggestions: [] }

/** Read on this device as it is written; the text is the query's key only while it stands on the screen. */
function useConditionsIn(text: string): Read {
  const { data = nothing } = useQuery({
    queryKey: ['conditions-in', text],
    queryFn: async () => {
      const { suggestions } = await readCalmly(text, 'vacancy')
      return { text, suggestions: suggestions.filter(({ kind }) => kind === 'condition') }
    },
    enabled: text.trim() !== '',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    placeholderData: (before) => before,
  })
  return text.trim() === '' ? nothing : data
}
