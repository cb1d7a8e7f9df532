import type { CandidateRow } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { TextLink } from '../../page/links.tsx'
import { useSession } from '../../session/session.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { CandidateRowActions } from './candidate-row-actions.tsx'

/** People without their needs: a needs matrix is opened with the person. */
export function CandidatesTable({ rows }: { readonly rows: readonly CandidateRow[] }) {
  const { t } = useTranslation()
  const { hours, list } = useFormat()
  const { labelOf } = useCatalogue()
  return (
    <DataTable
      caption={t('caseload.candidates.title')}
      hideCaption
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          id: 'name',
          heading: t('caseload.candidates.name'),
          cell: ({ id, name, caseworker, mine }) => (
            <>
              <TextLink to={`/caseworker/candidates/${id}`}>{name}</TextLink>
              {!mine && <small className="fb-quiet">{caseworker?.name ?? t('caseload.candidates.nobody')}</small>}
            </>
          ),
        },
        { id: 'status', heading: t('caseload.candidates.status'), cell: (row) => <Status row={row} /> },
        {
          id: 'work',
          heading: t('caseload.candidates.work'),
          cell: (row) => (
            <div>
              {row.hours ? hours(row.hours) : t('caseload.candidates.hoursUnknown')}
              <small className="fb-quiet">{list(row.sectors.map((id) => labelOf('sector', id)))}</small>
            </div>
          ),
        },
        {
          id: 'waiting',
          heading: t('caseload.candidates.waiting'),
          cell: ({ weeksWaiting }) => t('caseload.candidates.weeks', { count: weeksWaiting }),
        },
        {
          id: 'introductions',
          heading: t('caseload.candidates.introductions'),
          cell: ({ openIntroductions }) => <span className="fb-number">{openIntroductions}</span>,
        },
      ]}
      actionsHeading={t('caseload.action')}
      actions={(row) => <CandidateRowActions row={row} />}
    />
  )
}

function Status({ row: { paused, visible, hasAccount, invited } }: { readonly row: CandidateRow }) {
  const { t } = useTranslation()
  const { relative } = useFormat()
  const now = new Date(useSession().now)
  const state = paused ? 'paused' : visible ? 'visible' : 'hidden'
  const account = invited
    ? t('caseload.candidates.invited', { when: relative(invited, now) })
    : t('caseload.candidates.noAccount')
  return (
    <div>
      <Tag tone={state === 'visible' ? 'accent' : 'plain'}>{t(`caseload.candidates.states.${state}`)}</Tag>
      {!hasAccount && <small className="fb-quiet">{account}</small>}
    </div>
  )
}
