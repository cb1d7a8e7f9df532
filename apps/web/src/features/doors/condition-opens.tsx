import type { ConditionDoor } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { Tag } from '../../ui/tag.tsx'

/** Beside a condition: how many more it would be settled for. */
export function ConditionOpens({ door }: { readonly door: ConditionDoor | undefined }) {
  const { t } = useTranslation()
  if (!door) return null
  return (
    <p>
      <Tag tone="warm">{t('doors.conditions.opens', { more: t(`doors.bands.${door.more}`) })}</Tag>
    </p>
  )
}
