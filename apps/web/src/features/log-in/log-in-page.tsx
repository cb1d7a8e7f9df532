import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import './log-in-page.css'
import { TextLink } from '../../page/links.tsx'
import type { PublicPage } from '../../page/page.ts'
import { useSession } from '../../session/session.ts'
import { Card } from '../../ui/card.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { DemoLogIns } from '../demo/demo-log-ins.tsx'
import { LogInForm } from './log-in-form.tsx'

export const logInPage: PublicPage = { title: 'log-in.title', width: 'wide', Component: LogInPage }

function LogInPage() {
  const { t } = useTranslation()
  const { demo } = useSession()
  const { next }: { readonly next?: unknown } = useSearch({ strict: false })
  return (
    <div className="fb-log-in" data-demo={demo}>
      <div className="fb-stack">
        <PageHeading lead={next ? t('log-in.next') : undefined}>{t('log-in.heading')}</PageHeading>
        <Card>
          <LogInForm />
        </Card>
        <p className="fb-subtle">{t('log-in.invited')}</p>
        <p>
          <TextLink to="/register-company">{t('log-in.company')}</TextLink>
        </p>
      </div>
      {demo && <DemoLogIns />}
    </div>
  )
}
