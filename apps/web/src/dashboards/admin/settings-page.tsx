import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../session/session.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { settings } from './admin-queries.ts'
import { SettingCard } from './setting-card.tsx'
import { dayIn, historiesOn, type SettingKey } from './setting-history.ts'

export function SettingsPage() {
  const { t } = useTranslation()
  const { data } = useSuspenseQuery(settings())
  const today = dayIn(useSession().now)
  const [open, setOpen] = useState<SettingKey | null>(null)
  return (
    <>
      <PageHeading lead={t('admin.settings.lead')}>{t('admin.settings.title')}</PageHeading>
      {historiesOn(today, data).map((history) => (
        <SettingCard
          key={history.key}
          history={history}
          today={today}
          changing={open === history.key}
          onChange={(changing) => setOpen(changing ? history.key : null)}
        />
      ))}
    </>
  )
}
