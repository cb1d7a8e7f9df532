import { Button } from '@digdir/designsystemet-react'
import type { DemoMail } from '@fleksbro/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import './demo-mails-page.css'
import { useFormat } from '../../i18n/use-words.ts'
import { ButtonLink } from '../../page/links.tsx'
import type { PublicPage } from '../../page/page.ts'
import { useSession } from '../../session/session.ts'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { demoMails } from './demo-queries.ts'
import { Linked } from './linked.tsx'

export const demoMailsPage: PublicPage = { title: 'demo.mails.title', Component: DemoMailsPage }

function DemoMailsPage() {
  const { t } = useTranslation()
  const { demo } = useSession()
  if (demo) return <Mailbox />
  return (
    <>
      <PageHeading>{t('demo.mails.off')}</PageHeading>
      <EmptyState
        picture="letter"
        text={t('demo.mails.offText')}
        action={<ButtonLink to="/">{t('app.notFound.home')}</ButtonLink>}
      />
    </>
  )
}

function Mailbox() {
  const { t } = useTranslation()
  const { data: mails, isFetching, refetch } = useSuspenseQuery(demoMails())
  return (
    <>
      <PageHeading
        lead={t('demo.mails.lead')}
        aside={
          <Button variant="secondary" loading={isFetching} onClick={() => refetch()}>
            {t('demo.mails.refresh')}
          </Button>
        }
      >
        {t('demo.mails.title')}
      </PageHeading>
      {mails.length === 0 && <EmptyState picture="letter" text={t('demo.mails.empty')} />}
      {mails.map((mail) => (
        <Mail key={mail.id} mail={mail} />
      ))}
    </>
  )
}

function Mail({ mail: { to, subject, text, at } }: { readonly mail: z.output<typeof DemoMail> }) {
  const { t } = useTranslation()
  const { dateTime } = useFormat()
  return (
    <Card label={subject}>
      <header className="fb-mail-head">
        <h2>{subject}</h2>
        <p className="fb-subtle">
          {t('demo.mails.to', { to })} · <time dateTime={at}>{dateTime(at)}</time>
        </p>
      </header>
      <p className="fb-mail-text">
        <Linked text={text} />
      </p>
    </Card>
  )
}
