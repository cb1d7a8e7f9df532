import type { Introduction } from '@fleksbro/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { groupsOf } from '../../features/introductions/groups.ts'
import { IntroductionCard } from '../../features/introductions/introduction-card.tsx'
import { introductionsOf } from '../../features/introductions/queries.ts'
import { ButtonLink } from '../../page/links.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

/** Everybody she is in touch with, what waits for her first. */
export function IntroductionsPage() {
  const { t } = useTranslation()
  const { data } = useSuspenseQuery(introductionsOf())
  const groups = groupsOf(data)
  return (
    <>
      <PageHeading lead={t('introductions.lead')}>{t('introductions.title')}</PageHeading>
      {data.length === 0 && (
        <EmptyState
          picture="people"
          title={t('introductions.empty.title')}
          text={t('introductions.empty.text')}
          action={<ButtonLink to="/candidate/matches">{t('introductions.empty.action')}</ButtonLink>}
        />
      )}
      <Group heading={t('introductions.forYou')} of={groups.forYou} waiting />
      <Group heading={t('introductions.agreed')} of={groups.agreed} />
      <Group heading={t('introductions.others')} of={groups.others} />
      <Group heading={t('introductions.over')} of={groups.over} />
    </>
  )
}

interface GroupProps {
  readonly heading: string
  readonly of: readonly Introduction[]
  readonly waiting?: boolean
}

function Group({ heading, of, waiting = false }: GroupProps) {
  if (of.length === 0) return null
  return (
    <section className="fb-stack">
      <h2>{heading}</h2>
      <ul className="fb-introductions">
        {of.map((introduction) => (
          <li key={introduction.id}>
            <IntroductionCard introduction={introduction} waiting={waiting} />
          </li>
        ))}
      </ul>
    </section>
  )
}
