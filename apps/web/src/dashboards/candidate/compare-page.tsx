import type { Pair } from '@fleksbro/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Two } from '../../features/matches/compare/apart.ts'
import { CompareTable, namesOf } from '../../features/matches/compare/compare-table.tsx'
import { pairsIfThere } from '../../features/matches/compare/pairs-if-there.ts'
import { DecideHere } from '../../features/matches/decide-here.tsx'
import { useOwnCandidate } from '../../features/matches/own-candidate.ts'
import { BackLink } from '../../page/back-link.tsx'
import { ButtonLink } from '../../page/links.tsx'
import { useFilters } from '../../page/params.ts'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

const Chosen = z.object({ one: z.uuid().optional().catch(undefined), other: z.uuid().optional().catch(undefined) })

/** Two jobs beside each other, row by row; at the end what she says to each. */
export function ComparePage() {
  const { t } = useTranslation()
  const candidateId = useOwnCandidate()
  const [{ one, other }] = useFilters(Chosen)
  const { data: pairs } = useSuspenseQuery(
    pairsIfThere(candidateId, [one ?? null, other === one ? null : (other ?? null)]),
  )

  return (
    <>
      <BackLink to="/candidate/matches">{t('matches.page.back')}</BackLink>
      <PageHeading lead={t('compare.lead')}>{t('compare.title')}</PageHeading>
      {isBoth(pairs) ? (
        <Beside candidateId={candidateId} pairs={pairs} />
      ) : (
        <NotBoth asked={Boolean(one && other && one !== other)} left={pairs[0] ?? pairs[1]} />
      )}
    </>
  )
}

const isBoth = (pairs: Two<Pair | null>): pairs is Two<Pair> => pairs.every((pair) => pair !== null)

function Beside({ candidateId, pairs }: { readonly candidateId: string; readonly pairs: Two<Pair> }) {
  const { t } = useTranslation()
  const names = namesOf(pairs)
  return (
    <>
      <CompareTable pairs={pairs} />
      <section className="fb-stack">
        <h2>{t('matches.page.next')}</h2>
        <div className="fb-compare-two">
          {pairs.map((pair, at) => (
            <Card key={pair.vacancy.id} label={names[at] ?? ''} tone="accent">
              <h3>{names[at]}</h3>
              <DecideHere candidateId={candidateId} pair={pair} />
            </Card>
          ))}
        </div>
      </section>
    </>
  )
}

/** One of them has been taken down meanwhile, or fewer than two were chosen. */
function NotBoth({ asked, left }: { readonly asked: boolean; readonly left: Pair | null }) {
  const { t } = useTranslation()
  const what = !asked ? 'choose' : left ? 'oneGone' : 'bothGone'
  return (
    <EmptyState
      picture="search"
      title={t(`compare.${what}.title`)}
      text={t(`compare.${what}.text`)}
      action={
        asked && left ? (
          <ButtonLink to={`/candidate/matches/${left.vacancy.id}`}>
            {t('compare.oneGone.action', { title: left.vacancy.title })}
          </ButtonLink>
        ) : (
          <ButtonLink to="/candidate/matches">{t('compare.toJobs')}</ButtonLink>
        )
      }
    />
  )
}
