import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import {
  type DraftedVacancy,
  merged,
  type VacancyChanges,
  type VacancyField,
  withChanges,
} from '../vacancies/changes.ts'
import { useVacancyWords } from '../vacancies/say-value.ts'
import { addedToVacancy, conditionOf, standingInVacancy, takenFromVacancy } from './for-vacancy.ts'
import type { Target } from './target.ts'

/** Suggestions written into a vacancy's draft. */
export function useVacancyTarget(
  vacancy: DraftedVacancy,
  change: (changes: VacancyChanges) => void,
): Target<DraftedVacancy> {
  const { t } = useTranslation()
  const catalogue = useCatalogue()
  const { say, conditionWords } = useVacancyWords()
  const words = { and: t('vacancies.and'), untitled: t('vacancies.untitled') }

  return {
    purpose: 'vacancy',
    facts: vacancy,
    standing: (one) => standingInVacancy(one, vacancy),
    nowInWords: (one) => say(vacancy, one.kind === 'condition' ? `conditions.${one.code}` : fieldOf(one.kind)),
    conditionWords: (one) => conditionWords(one.code, conditionOf(one)),
    add: (some) =>
      change(
        some.reduce<VacancyChanges>(
          (all, one) => merged(all, addedToVacancy(one, withChanges(vacancy, all), catalogue, words)),
          {},
        ),
      ),
    takeBack: (one, before) => change(takenFromVacancy(one, vacancy, before, catalogue, words)),
  }
}

const fieldOf = (kind: string): VacancyField =>
  kind === 'week' ? 'schedule' : kind === 'occupation' ? 'occupation' : 'hours'
