import type { CandidateMatch } from '@fleksbro/contract'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { TextLink } from '../../page/links.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { OpenQuestions } from '../matches/open-questions.tsx'
import { VerdictTag } from '../matches/verdict-tag.tsx'
import { focusRow } from './focus-row.ts'
import { PairDecision } from './pair-decision.tsx'
import { ScoreCell } from './score-cell.tsx'
import { useStateWords } from './use-state-words.ts'

const BEST = 10

interface Props {
  readonly candidate: { readonly id: string; readonly name: string }
  readonly matches: readonly CandidateMatch[]
}

/** Ranked in the full view; what does not fit is folded away, with what stands in the way on its page. */
export function CandidateMatches({ candidate, matches }: Props) {
  const { t } = useTranslation()
  const fitting = matches.filter(({ match }) => match.verdict !== 'conflict')
  const others = matches.filter(({ match }) => match.verdict === 'conflict')
  return (
    <>
      <MatchTable caption={t('caseload.candidate.matches')} candidate={candidate} rows={fitting.slice(0, BEST)} />
      {fitting.length > BEST && (
        <Disclosure summary={t('caseload.candidate.more', { count: fitting.length - BEST })}>
          <MatchTable caption={t('caseload.candidate.moreCaption')} candidate={candidate} rows={fitting.slice(BEST)} />
        </Disclosure>
      )}
      {others.length > 0 && (
        <Disclosure summary={t('caseload.candidate.conflicts', { count: others.length })}>
          <MatchTable
            caption={t('caseload.candidate.conflictsCaption')}
            candidate={candidate}
            rows={others}
            conflicts
          />
        </Disclosure>
      )}
    </>
  )
}

interface TableProps extends Pick<Props, 'candidate'> {
  readonly caption: string
  readonly rows: readonly CandidateMatch[]
  /** Says what stands in the way instead of what is open; each is read on its own page before it is decided. */
  readonly conflicts?: boolean
}

function MatchTable({ caption, candidate, rows, conflicts = false }: TableProps) {
  const { t } = useTranslation()
  const stateOf = useStateWords()
  const table = useRef<HTMLDivElement>(null)
  const stands = ({ introduction, decision, allowedActions }: CandidateMatch) => {
    if (introduction) return stateOf(introduction.state)
    if (allowedActions.includes('undo-rejection')) return t('caseload.pair.rejection')
    return t(`caseload.candidate.decisions.${decision ?? 'new'}`)
  }
  return (
    <div className="fb-matches" ref={table}>
      <DataTable
        caption={caption}
        rows={rows}
        keyOf={({ vacancy }) => vacancy.id}
        columns={[
          {
            id: 'job',
            heading: t('caseload.candidate.job'),
            cell: ({ vacancy }) => (
              <>
                <TextLink to={`/caseworker/candidates/${candidate.id}/matches/${vacancy.id}`}>{vacancy.title}</TextLink>
                <small className="fb-quiet">{[vacancy.company, vacancy.place].filter(Boolean).join(', ')}</small>
              </>
            ),
          },
          {
            id: 'verdict',
            heading: t('caseload.review.verdict'),
            cell: ({ match }) => <VerdictTag verdict={match.verdict} />,
          },
          { id: 'score', heading: t('caseload.review.score'), cell: ({ match }) => <ScoreCell {...match} /> },
          conflicts
            ? {
                id: 'gaps',
                heading: t('caseload.pair.gaps'),
                cell: ({ match }) => <OpenQuestions questions={match.gaps} about="she" as="gap" most={1} />,
              }
            : {
                id: 'open',
                heading: t('caseload.review.questions'),
                cell: ({ match }) => <span className="fb-number">{match.questions.length}</span>,
              },
          {
            id: 'state',
            heading: t('caseload.candidate.state'),
            cell: stands,
          },
        ]}
        {...(conflicts ? {} : { actionsHeading: t('caseload.action'), actions: decisionOn })}
      />
    </div>
  )

  function decisionOn(row: CandidateMatch) {
    return (
      <PairDecision
        size="sm"
        candidate={candidate}
        vacancy={row.vacancy}
        actions={row.allowedActions}
        onDone={() => focusRow(rows.indexOf(row), table.current)}
      />
    )
  }
}
