import { useTranslation } from 'react-i18next'
import type { TextKey } from '../../i18n/words.ts'

/** The choices of a filter with their words: `options(verdicts, 'caseload.filters.verdict')`. */
export function useOptions() {
  const { t } = useTranslation()
  return <Value extends string, Key extends string>(
    values: readonly Value[],
    key: `${Key}.${Value}` extends TextKey ? Key : never,
  ) => values.map((value) => ({ value, label: t(`${key}.${value}` as TextKey) as string }))
}
