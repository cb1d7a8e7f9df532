import type { ConditionSuggestion, Purpose, Suggestion } from '@fleksbro/suggestions'
import { useTranslation } from 'react-i18next'
import { useFormat, useLanguage } from '../../i18n/use-words.ts'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { slotsInWords } from '../matches/sentences/time-words.ts'

const levels = { 1: 'one', 2: 'two', 3: 'three' } as const

export interface SuggestionWords {
  readonly name: string
  /** How much, how well, how important. */
  readonly detail?: string | undefined
}

/** What a suggestion says, in the reader's language. */
export function useSuggestionWords(
  purpose: Purpose,
  conditionWords?: (suggestion: ConditionSuggestion) => string,
): (suggestion: Suggestion) => SuggestionWords {
  const { t } = useTranslation()
  const { labelOf, needWords } = useCatalogue()
  const { hours, list } = useFormat()
  const language = useLanguage()
  const weight = (must: boolean) =>
    purpose === 'vacancy' ? t(must ? 'suggestions.must' : 'suggestions.nice') : undefined

  return (suggestion) => {
    const { kind } = suggestion
    if (kind === 'task') {
      const detail =
        suggestion.hours === undefined ? undefined : t('suggestions.aWeek', { hours: hours(suggestion.hours) })
      return { name: labelOf('task', suggestion.id), detail }
    }
    if (kind === 'occupation') return { name: labelOf('occupation', suggestion.id) }
    if (kind === 'competence') return { name: labelOf('competence', suggestion.id), detail: weight(suggestion.must) }
    if (kind === 'licence') return { name: labelOf('licence', suggestion.code), detail: weight(suggestion.must) }
    if (kind === 'language') {
      const level = t(`suggestions.levels.${levels[suggestion.level]}`)
      const detail = [level, weight(suggestion.must)].filter(Boolean).join(' · ')
      return { name: labelOf('language', suggestion.code), detail }
    }
    if (kind === 'hours') return { name: t('suggestions.aWeek', { hours: hours(suggestion) }) }
    if (kind === 'week') return { name: capitalised(slotsInWords(language, suggestion.slots, list)) }
    if (kind === 'need') return { name: needWords(suggestion.code, 'need', suggestion.value ?? null) }
    return { name: needWords(suggestion.code, 'question'), detail: conditionWords?.(suggestion) }
  }
}

const capitalised = (text: string) => `${text.charAt(0).toLocaleUpperCase('da')}${text.slice(1)}`
