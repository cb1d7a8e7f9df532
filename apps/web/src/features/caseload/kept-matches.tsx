import { type KeptMatch, listKeptMatches } from '@fleksbro/contract'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import './caseload.css'
import { call } from '../../api/call.ts'
import { useFormat } from '../../i18n/use-words.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Tag } from '../../ui/tag.tsx'
import { OpenQuestions } from '../matches/open-questions.tsx'
import { Reasons } from '../matches/reasons.tsx'
import { ScoreUnfold } from '../matches/score-unfold.tsx'
import { VerdictTag } from '../matches/verdict-tag.tsx'

export interface Pair {
  readonly candidateId: string
  readonly vacancyId: string
}

/** Read with the pair: whatever is decided about it shows here, too. */
export const keptOf = (pair: Pair) =>
  queryOptions({
    queryKey: ['matches', 'kept', pair.candidateId, pair.vacancyId],
    queryFn: ({ signal }) => call(listKeptMatches, { params: pair }, { signal }),
    staleTime: 0,
  })

/** How the pair was explained each time somebody decided on it, to the letter. Nothing where nobody has, or may read it. */
export function KeptMatches(pair: Pair) {
  const { t } = useTranslation()
  const { data } = useQuery(keptOf(pair))
  if (!data || data.length === 0) return null
  return (
    <section className="fb-stack">
      <h2>{t('kept.title')}</h2>
      {data.map((kept) => (
        <Kept key={kept.id} kept={kept} />
      ))}
    </section>
  )
}

function Kept({ kept: { decision, at, by, place, match, changed, today } }: { readonly kept: KeptMatch }) {
  const { t } = useTranslation()
  const { date } = useFormat()
  const since = changed.candidate ? (changed.vacancy ? 'both' : 'candidate') : changed.vacancy ? 'vacancy' : 'neither'
  return (
    <article className="fb-stack">
      <div className="fb-tags">
        <h3>{t(`kept.${decision}`, { who: by ?? t('kept.somebody'), date: date(at) })}</h3>
        <VerdictTag verdict={match.verdict} />
        <Tag>{t('kept.rules', { version: match.rulesVersion })}</Tag>
      </div>
      {place && <p>{t('kept.place', place)}</p>}
      <Disclosure summary={t('kept.unfold')}>
        <Reasons match={match} about="she" />
        <OpenQuestions questions={match.questions} about="she" />
        <OpenQuestions questions={match.gaps} about="she" as="gap" />
        <ScoreUnfold match={match} about="she" />
      </Disclosure>
      {today ? (
        <>
          <p>{t(`kept.changed.${since}`)}</p>
          <Compared then={match} today={today} />
        </>
      ) : (
        <p className="fb-subtle">{t('kept.notOffered')}</p>
      )}
    </article>
  )
}

interface Line {
  readonly which: string
  readonly verdict: KeptMatch['match']['verdict']
  readonly score: number | null
}

/** Then, and now by the rules of then and of today: what the facts have moved, and what the rules have. */
function Compared({
  then,
  today: { thoseRules, theseRules },
}: {
  readonly then: KeptMatch['match']
  readonly today: NonNullable<KeptMatch['today']>
}) {
  const { t } = useTranslation()
  const lines: readonly Line[] = [
    { ...then, which: t('kept.asThen') },
    { ...thoseRules, which: t('kept.thoseRules', { version: thoseRules.rulesVersion }) },
    { ...theseRules, which: t('kept.theseRules', { version: theseRules.rulesVersion }) },
  ]
  const columns: readonly Column<Line>[] = [
    { id: 'which', heading: t('kept.which'), cell: ({ which }) => which },
    { id: 'verdict', heading: t('kept.verdict'), cell: ({ verdict }) => t(`matches.verdict.full.${verdict}`) },
    {
      id: 'score',
      heading: t('kept.score'),
      cell: ({ score }) => (score === null ? t('kept.noNumber') : t('kept.number', { score })),
    },
  ]
  return <DataTable caption={t('kept.title')} hideCaption columns={columns} rows={lines} keyOf={({ which }) => which} />
}
