import type { Proposal } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../page/links.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Results } from '../caseload/results.tsx'
import { LeftOutTable } from './left-out-table.tsx'
import type { NamedPair } from './pairs.ts'
import { PlacesPicture } from './places-picture.tsx'
import type { ProposalFilters } from './proposal-filters.ts'
import { ProposalLines } from './proposal-lines.tsx'
import { SetAside } from './set-aside.tsx'
import type { Outcome } from './use-accept.ts'
import { useReturnFocus } from './use-return-focus.ts'
import type { Wishes } from './use-wishes.ts'

interface Props {
  readonly proposal: Proposal
  readonly wishes: Wishes
  readonly busy: boolean
  readonly whose: ProposalFilters['whose']
  readonly onSent: (outcomes: readonly Outcome[]) => void
}

/** The proposal: who is introduced where, how the jobs share, and who gets nothing this time. */
export function ProposalView({ proposal, wishes, busy, whose, onSent }: Props) {
  const { t } = useTranslation()
  const { lines, leftOut, places } = proposal
  const returnFocus = useReturnFocus(proposal)
  const allow = (pair: NamedPair) => {
    wishes.allow(pair)
    returnFocus(0)
  }
  const people = new Set(lines.map(({ candidate }) => candidate.id)).size
  const found = t('allocation.found', { count: people, all: people + leftOut.length, jobs: places.length })
  return (
    <Results said={found} busy={busy}>
      {lines.length > 0 ? (
        <div className="fb-proposal">
          <div>
            <h2 className="fb-hidden">{t('allocation.lines')}</h2>
            <ProposalLines proposal={proposal} wishes={wishes} busy={busy} onLeaving={returnFocus} onSent={onSent} />
          </div>
          <div>
            <section aria-labelledby="how-jobs-share" className="fb-stack">
              <h2 id="how-jobs-share">{t('allocation.places.title')}</h2>
              <p className="fb-quiet">{t('allocation.places.legend')}</p>
              <PlacesPicture places={places} />
            </section>
            <Worth proposal={proposal} />
            <SetAside pairs={wishes.forbids} onAllow={allow} />
          </div>
        </div>
      ) : (
        <>
          <Nothing whose={whose} anybody={leftOut.length > 0} />
          <SetAside pairs={wishes.forbids} onAllow={allow} />
        </>
      )}
      {leftOut.length > 0 && (
        <Disclosure summary={t('allocation.leftOut.summary', { count: leftOut.length })} open={lines.length === 0}>
          <LeftOutTable rows={leftOut} />
        </Disclosure>
      )}
    </Results>
  )
}

/** Beside working the list from the top, and that nothing can be better. */
function Worth({ proposal: { ours, greedy, bound } }: Pick<Props, 'proposal'>) {
  const { t } = useTranslation()
  const more = ours.people - greedy.people
  const points = ours.points - greedy.points
  return (
    <section aria-labelledby="worth" className="fb-stack">
      <h2 id="worth">{t('allocation.worth.title')}</h2>
      <p>
        {more > 0
          ? t('allocation.worth.morePeople', { count: more })
          : points > 0
            ? t('allocation.worth.morePoints', { count: points })
            : t('allocation.worth.same')}
      </p>
      <Disclosure summary={t('allocation.worth.how')}>
        <p>{t('allocation.worth.explained')}</p>
        <p className="fb-number">
          {t('allocation.worth.figures', { ours: ours.points, greedy: greedy.points, bound })}
        </p>
      </Disclosure>
    </section>
  )
}

function Nothing({ whose, anybody }: { readonly whose: Props['whose']; readonly anybody: boolean }) {
  const { t } = useTranslation()
  const offerMore = whose === 'mine'
  return (
    <EmptyState
      picture="search"
      text={t(anybody ? 'allocation.nothing.nobody' : 'allocation.nothing.empty')}
      action={
        offerMore && (
          <ButtonLink to="/caseworker/proposal" search={{ whose: 'mine-and-unassigned' }} variant="secondary">
            {t('allocation.nothing.more')}
          </ButtonLink>
        )
      }
    />
  )
}
