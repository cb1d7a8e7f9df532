import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { greetingAt } from '../../features/caseload/greeting.ts'
import { waitingQuery } from '../../features/caseload/queries.ts'
import { WaitingTable } from '../../features/caseload/waiting-table.tsx'
import { ButtonLink } from '../../page/links.tsx'
import type { Page } from '../../page/page.ts'
import { useAccount } from '../../session/account.ts'
import { useSession } from '../../session/session.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

export const todayPage: Page = {
  path: 'today',
  title: 'caseload.today.title',
  inMenu: true,
  icon: 'today',
  width: 'wide',
  Component: TodayPage,
}

function TodayPage() {
  const { t } = useTranslation()
  const { data: waiting } = useSuspenseQuery(waitingQuery())
  const { now } = useSession()
  const { name } = useAccount()
  const mine = waiting.filter((one) => one.mine)
  const others = waiting.filter((one) => !one.mine)
  const greeting = t(`caseload.today.greeting.${greetingAt(now)}`, { name: name.split(' ')[0] ?? name })

  return (
    <>
      <PageHeading
        aside={
          <ButtonLink to="/caseworker/review" variant={mine.length > 0 ? 'secondary' : 'primary'}>
            {t('caseload.today.review')}
          </ButtonLink>
        }
      >
        {greeting} {t('caseload.today.waiting', { count: mine.length })}
      </PageHeading>
      {mine.length > 0 ? (
        <WaitingTable caption={t('caseload.today.yours')} rows={mine} />
      ) : (
        <EmptyState picture="done" text={t('caseload.today.empty')} />
      )}
      {others.length > 0 && (
        <Disclosure summary={t('caseload.today.others', { count: others.length })}>
          <WaitingTable caption={t('caseload.today.others', { count: others.length })} rows={others} />
        </Disclosure>
      )}
    </>
  )
}
