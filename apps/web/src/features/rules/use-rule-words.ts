import { useTranslation } from 'react-i18next'
import type { words } from '../../i18n/da/rules.ts'

type Criterion = keyof (typeof words)['criteria']

/** A criterion by name and in a sentence; one that this version of the web does not know keeps its id. */
export function useRuleWords() {
  const { t, i18n } = useTranslation()
  const known = (id: string): id is Criterion => i18n.exists(`rules.criteria.${id}.name`)
  return {
    nameOf: (id: string) => (known(id) ? t(`rules.criteria.${id}.name`) : id),
    sentenceOf: (id: string) => (known(id) ? t(`rules.criteria.${id}.means`) : ''),
  }
}
