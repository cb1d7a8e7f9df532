import type { VacancyWage } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useAmounts } from './use-amounts.ts'

/** What a company says of its pay, in a few words. */
export function useWageWords(): (wage: VacancyWage) => string {
  const { t } = useTranslation()
  const { hourly } = useAmounts()
  return (wage) =>
    wage === 'by-agreement' ? t('matches.job.wageAgreed') : t('matches.job.wageSaid', { pay: hourly(wage) })
}
