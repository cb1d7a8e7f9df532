import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { chosenReading } from '../../device/reading.ts'
import { WaitingForYou } from '../../features/introductions/waiting-for-you.tsx'
import { MatchList } from '../../features/matches/match-list.tsx'
import { RelatedWorkLink } from '../../features/related-work/related-work-link.tsx'
import type { Page } from '../../page/page.ts'
import { useFilters } from '../../page/params.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Waiting } from '../../ui/waiting.tsx'

export const matchesPage: Page = {
  path: 'matches',
  title: 'matches.title',
  menuTitle: 'matches.menu',
  inMenu: true,
  icon: 'match',
  Component: MatchesPage,
}

const shows = ['open', 'later', 'not-for-me'] as const
/** Who has chosen a calm page sees one job at a time. */
const atATime = () => (chosenReading().pace === 'calm' ? 1 : 3)
const Filters = z.object({
  show: z.enum(shows).catch('open'),
  one: z.string().optional().catch(undefined),
  other: z.string().optional().catch(undefined),
  count: z.coerce.number().int().min(1).max(100).catch(atATime),
})

function MatchesPage() {
  const { t } = useTranslation()
  const [{ show, count, one, other }, setFilters] = useFilters(Filters)
  return (
    <>
      <PageHeading lead={t('matches.lead')}>{t('matches.title')}</PageHeading>
      <WaitingForYou />
      <Segmented
        legend={t('matches.show.legend')}
        hideLegend
        options={shows.map((value) => ({ value, label: t(`matches.show.${value}`) }))}
        value={show}
        onChange={(value) => setFilters({ show: value, count: atATime(), one: undefined, other: undefined })}
      />
      <Suspense key={show} fallback={<Waiting />}>
        <MatchList
          show={show}
          count={count}
          onMore={() => setFilters({ count: count + atATime() })}
          compared={[one, other].filter((id) => id !== undefined)}
          onCompare={([first, second]) => setFilters({ one: first, other: second })}
          onShowOpen={() => setFilters({ show: 'open', count: atATime() })}
        />
      </Suspense>
      <RelatedWorkLink />
    </>
  )
}
