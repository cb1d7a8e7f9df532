import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Loosened } from '../../features/allocation/loosened.tsx'
import { Outcomes } from '../../features/allocation/outcomes.tsx'
import { idsOf } from '../../features/allocation/pairs.ts'
import { ProposalFilterBar } from '../../features/allocation/proposal-filter-bar.tsx'
import { ProposalFilters } from '../../features/allocation/proposal-filters.ts'
import { proposalQuery } from '../../features/allocation/proposal-query.ts'
import { ProposalView } from '../../features/allocation/proposal-view.tsx'
import type { Outcome } from '../../features/allocation/use-accept.ts'
import { useWishes } from '../../features/allocation/use-wishes.ts'
import { useList } from '../../features/caseload/use-list.ts'
import { useFilters } from '../../page/params.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import '../../features/allocation/allocation.css'

export function ProposalPage() {
  const { t } = useTranslation()
  const [filters, setFilters] = useFilters(ProposalFilters)
  const wishes = useWishes()
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([])
  const asked = { ...filters, pins: wishes.pins.map(idsOf), forbids: wishes.forbids.map(idsOf) }
  const { data, busy } = useList(proposalQuery, asked)
  const sent = (answer: readonly Outcome[]) => {
    setOutcomes(answer)
    wishes.letGo(answer)
  }
  return (
    <>
      <PageHeading lead={t('allocation.lead')}>{t('caseload.proposal.title')}</PageHeading>
      {outcomes.length > 0 && <Outcomes outcomes={outcomes} onClose={() => setOutcomes([])} />}
      <ProposalFilterBar filters={filters} onChange={setFilters} />
      <Loosened loosened={data.loosened} wishes={wishes} />
      <ProposalView proposal={data.proposal} wishes={wishes} busy={busy} whose={filters.whose} onSent={sent} />
    </>
  )
}
