import { useTranslation } from 'react-i18next'
import type { words } from '../../i18n/da/quality.ts'

type Exposure = (typeof words)['exposure']
export type Dimension = 'needs' | 'hours' | 'waiting'

/** A group in words; one that this version of the web does not know keeps its id. */
export function useGroupName(dimension: Dimension): (group: string) => string {
  const { t, i18n } = useTranslation()
  return (group) => {
    if (!i18n.exists(`quality.exposure.${dimension}.groups.${group}`)) return group
    if (dimension === 'needs') return t(`quality.exposure.needs.groups.${group as keyof Exposure['needs']['groups']}`)
    if (dimension === 'hours') return t(`quality.exposure.hours.groups.${group as keyof Exposure['hours']['groups']}`)
    return t(`quality.exposure.waiting.groups.${group as keyof Exposure['waiting']['groups']}`)
  }
}
