import { useTranslation } from 'react-i18next'
import type { words } from '../../i18n/da/matches.ts'

type Criterion = keyof (typeof words)['criteria']

/** A criterion in a few words; one that this version of the web does not know keeps its id. */
export function useCriterionName(): (part: { readonly criterion: string }) => string {
  const { t, i18n } = useTranslation()
  return ({ criterion }) =>
    i18n.exists(`matches.criteria.${criterion}`) ? t(`matches.criteria.${criterion as Criterion}`) : criterion
}
