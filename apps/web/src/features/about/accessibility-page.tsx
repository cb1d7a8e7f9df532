import { useTranslation } from 'react-i18next'
import type { PublicPage } from '../../page/page.ts'
import { OfficialStatements } from './official-statements.tsx'
import { TextPage } from './text-page.tsx'

export const accessibilityPage: PublicPage = { title: 'public.accessibility.title', Component: AccessibilityPage }

const parts = ['aim', 'how', 'tested', 'help', 'complaint'] as const

function AccessibilityPage() {
  const { t } = useTranslation()
  return (
    <TextPage
      title={t('public.accessibility.title')}
      lead={t('public.accessibility.lead')}
      parts={parts.map((part) => ({
        title: t(`public.accessibility.parts.${part}.title`),
        text: t(`public.accessibility.parts.${part}.text`),
      }))}
    >
      <OfficialStatements />
    </TextPage>
  )
}
