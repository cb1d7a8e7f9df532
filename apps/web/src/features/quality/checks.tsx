import { Button } from '@digdir/designsystemet-react'
import { checkInvariants, type InvariantResult } from '@fleksbro/contract'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import type { words } from '../../i18n/da/quality.ts'
import { useFormat } from '../../i18n/use-words.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useProblemWords } from '../problems/use-problem-words.ts'

type Promised = keyof (typeof words)['checks']['results']

/** What must always hold of a match, tried on the real data of now when somebody asks. */
export function Checks() {
  const { t } = useTranslation()
  const problem = useProblemWords()
  const trying = useMutation({ mutationFn: () => call(checkInvariants, {}) })
  const { data } = trying
  return (
    <section className="fb-stack">
      <h2>{t('quality.checks.title')}</h2>
      <p className="fb-subtle">{t('quality.checks.lead')}</p>
      <ButtonRow>
        <Button loading={trying.isPending} onClick={() => trying.mutate()}>
          {t(data ? 'quality.checks.again' : 'quality.checks.run')}
        </Button>
      </ButtonRow>
      {trying.error && <p role="alert">{problem.problem(trying.error)}</p>}
      <div role="status">
        {data && (
          <p>
            {t('quality.checks.done', {
              people: data.people,
              vacancies: data.vacancies,
              held: data.results.filter(({ broken }) => broken === 0).length,
              all: data.results.length,
            })}
          </p>
        )}
      </div>
      {data && <Results results={data.results} />}
    </section>
  )
}

function Results({ results }: { readonly results: readonly InvariantResult[] }) {
  const { t, i18n } = useTranslation()
  const { number } = useFormat()
  const said = (id: string) =>
    i18n.exists(`quality.checks.results.${id}`) ? t(`quality.checks.results.${id as Promised}`) : id
  const columns: readonly Column<InvariantResult>[] = [
    { id: 'promise', heading: t('quality.checks.promise'), cell: ({ id }) => said(id) },
    { id: 'result', heading: t('quality.checks.result'), cell: (result) => <Outcome result={result} /> },
    { id: 'tried', heading: t('quality.checks.tried'), cell: ({ tried }) => number(tried) },
    {
      id: 'time',
      heading: t('quality.checks.time'),
      cell: ({ milliseconds }) => t('quality.checks.milliseconds', { count: milliseconds }),
    },
  ]
  return (
    <DataTable
      caption={t('quality.table', { what: t('quality.checks.title') })}
      hideCaption
      columns={columns}
      rows={results}
      keyOf={({ id }) => id}
    />
  )
}

function Outcome({ result: { tried, broken } }: { readonly result: InvariantResult }) {
  const { t } = useTranslation()
  if (tried === 0) return <Tag>{t('quality.checks.nothing')}</Tag>
  return (
    <Tag tone={broken === 0 ? 'accent' : 'warm'} mark>
      {broken === 0 ? t('quality.checks.holds') : t('quality.checks.broken', { count: broken })}
    </Tag>
  )
}
