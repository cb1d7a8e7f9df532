import type { ReviewRow } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { ButtonLink, TextLink } from '../../page/links.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { VerdictTag } from '../matches/verdict-tag.tsx'
import { focusRow } from './focus-row.ts'
import { PairDecision } from './pair-decision.tsx'
import { ScoreCell } from './score-cell.tsx'
import { useStateWords } from './use-state-words.ts'

type Row = z.output<typeof ReviewRow>

export const pairPath = ({ candidate, vacancy }: Pick<Row, 'candidate' | 'vacancy'>) =>
  `/caseworker/candidates/${candidate.id}/matches/${vacancy.id}`

/** Pairs to look at, each opened, proposed or rejected from its row. */
export function ReviewTable({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTranslation()
  return (
    <DataTable
      caption={t('caseload.review.title')}
      hideCaption
      rows={rows}
      keyOf={({ candidate, vacancy }) => `${candidate.id}${vacancy.id}`}
      columns={[
        {
          id: 'pair',
          heading: t('caseload.review.pair'),
          cell: (row) => (
            <>
              <TextLink to={pairPath(row)}>
                {row.candidate.name} – {row.vacancy.title}
              </TextLink>
              <small className="fb-quiet">{[row.vacancy.company, row.vacancy.place].filter(Boolean).join(', ')}</small>
            </>
          ),
        },
        {
          id: 'verdict',
          heading: t('caseload.review.verdict'),
          cell: ({ verdict }) => <VerdictTag verdict={verdict} />,
        },
        { id: 'score', heading: t('caseload.review.score'), cell: (row) => <ScoreCell {...row} /> },
        {
          id: 'open',
          heading: t('caseload.review.questions'),
          cell: ({ openQuestions }) => <span className="fb-number">{openQuestions}</span>,
        },
      ]}
      actionsHeading={t('caseload.action')}
      actions={(row) => <Act row={row} onDone={() => focusRow(rows.indexOf(row))} />}
    />
  )
}

function Act({ row, onDone }: { readonly row: Row; readonly onDone: () => void }) {
  const stateOf = useStateWords()
  const { introduction, candidate, vacancy, allowedActions } = row
  if (introduction) {
    return (
      <ButtonLink size="sm" variant="secondary" to={`/caseworker/introductions/${introduction.id}`}>
        {stateOf(introduction.state)}
      </ButtonLink>
    )
  }
  return <PairDecision size="sm" candidate={candidate} vacancy={vacancy} actions={allowedActions} onDone={onDone} />
}
