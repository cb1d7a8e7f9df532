import { useTranslation } from 'react-i18next'
import type { PublicPage } from '../../page/page.ts'
import { TextPage } from './text-page.tsx'

export const privacyPage: PublicPage = { title: 'public.privacy.title', Component: PrivacyPage }

const parts = ['kept', 'company', 'consultant', 'admin', 'yours', 'safe'] as const

function PrivacyPage() {
  const { t } = useTranslation()
  return (
    <TextPage
      title={t('public.privacy.title')}
      lead={t('public.privacy.lead')}
      parts={parts.map((part) => ({
        title: t(`public.privacy.parts.${part}.title`),
        text: t(`public.privacy.parts.${part}.text`),
      }))}
    />
  )
}
