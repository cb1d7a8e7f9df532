import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { StackedWeeks } from './stacked-weeks.tsx'
import { TableBeside } from './table-beside.tsx'
import { mondayBefore, weekNumber } from './week-number.ts'

interface Weeks {
  readonly from: string
  readonly to: string
  readonly counts: readonly number[]
}

interface Props {
  readonly kind: 'proposals' | 'rejections'
  readonly parts: readonly string[]
  readonly weeks: readonly Weeks[]
}

/** One kind of decision: a picture by week, a table, and what it means. */
export function DecidedWeeks({ kind, parts, weeks }: Props) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const title = t(`quality.decisions.${kind}.title`)
  const numbers = ({ from, to }: Weeks) => [weekNumber(from), weekNumber(mondayBefore(to))] as const
  const short = (one: Weeks) => [...new Set(numbers(one))].join('–')
  const long = (one: Weeks) => {
    const [from, to] = numbers(one)
    return from === to ? t('quality.decisions.week', { week: from }) : t('quality.decisions.fromTo', { from, to })
  }
  const allOf = ({ counts }: Weeks) => counts.reduce((sum, count) => sum + count, 0)
  const told = weeks
    .map((one) => {
      const all = allOf(one)
      const shares = parts.map((part, nth) => t('quality.decisions.share', { part, count: one.counts[nth] ?? 0, all }))
      return `${long(one)}: ${shares.join(', ')}`
    })
    .join('. ')
  const columns: readonly Column<Weeks>[] = [
    { id: 'weeks', heading: t('quality.decisions.weeks'), cell: long },
    ...parts.map((heading, nth) => ({
      id: heading,
      heading,
      cell: ({ counts }: Weeks) => number(counts[nth] ?? 0),
    })),
    { id: 'all', heading: t('quality.decisions.all'), cell: (one) => number(allOf(one)) },
  ]
  return (
    <section className="fb-quality-part">
      <h3>{title}</h3>
      {weeks.length === 0 ? (
        <p>{t('quality.decisions.empty')}</p>
      ) : (
        <div className="fb-quality-pair">
          <StackedWeeks
            caption={t('quality.decisions.together')}
            parts={parts}
            stacks={weeks.map((one) => ({ name: short(one), counts: one.counts }))}
            told={`${title}. ${told}.`}
          />
          <TableBeside>
            <DataTable
              caption={t('quality.table', { what: title })}
              hideCaption
              columns={columns}
              rows={weeks}
              keyOf={({ from }) => from}
            />
          </TableBeside>
        </div>
      )}
      <Disclosure summary={t('quality.definitions')}>
        <p>{t(`quality.decisions.${kind}.means`)}</p>
      </Disclosure>
    </section>
  )
}
