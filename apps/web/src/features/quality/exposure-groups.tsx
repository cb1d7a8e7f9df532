import { type GroupCounts, measures } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { Pictured } from './pictured.ts'
import { type Bar, ShareBars } from './share-bars.tsx'
import { TableBeside } from './table-beside.tsx'
import { type Dimension, useGroupName } from './use-group-name.ts'

interface Props {
  readonly dimension: Dimension
  readonly groups: readonly GroupCounts[]
  readonly measure: Pictured
}

/** One way to group people: a picture of one thing that happened, everything in a table, and what each number means. */
export function ExposureGroups({ dimension, groups, measure }: Props) {
  const { t } = useTranslation()
  const bars = useBars({ dimension, groups, measure })
  const title = t(`quality.exposure.${dimension}.title`)
  return (
    <section className="fb-quality-part">
      <h3>{title}</h3>
      <div className="fb-quality-pair">
        <ShareBars about={title} caption={t(`quality.exposure.measures.${measure}`)} bars={bars} />
        <TableBeside>
          <Numbers groups={groups} dimension={dimension} />
        </TableBeside>
      </div>
      <Disclosure summary={t('quality.definitions')}>
        <p>{t(`quality.exposure.${dimension}.means`)}</p>
        <Definitions />
      </Disclosure>
    </section>
  )
}

/** People are shares of their group; an average is drawn beside the largest one. */
function useBars({ dimension, groups, measure }: Props): readonly Bar[] {
  const { t } = useTranslation()
  const { number, percent } = useFormat()
  const nameOf = useGroupName(dimension)
  const most = Math.max(1, ...groups.map(({ appearances }) => appearances ?? 0))
  return groups.map((row): Bar => {
    const { group, people } = row
    const amount = row[measure]
    const name = nameOf(group)
    if (people === 0) return { name, share: 0, told: '–' }
    if (amount === null || people === null) return { name, share: null, told: t('quality.hidden') }
    if (measure === 'appearances') return { name, share: amount / most, told: number(amount) }
    const share = amount / people
    return { name, share, told: t('quality.exposure.of', { share: percent(share), count: amount, people }) }
  })
}

function Numbers({ groups, dimension }: Omit<Props, 'measure'>) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const nameOf = useGroupName(dimension)
  const said = (count: number | null) => (count === null ? t('quality.hidden') : number(count))
  const columns: readonly Column<GroupCounts>[] = [
    { id: 'group', heading: t('quality.exposure.group'), cell: ({ group }) => nameOf(group) },
    { id: 'people', heading: t('quality.exposure.people'), cell: ({ people }) => said(people) },
    ...measures.map((measure) => ({
      id: measure,
      heading: t(`quality.exposure.measures.${measure}`),
      cell: (row: GroupCounts) => said(row[measure]),
    })),
    {
      id: 'appearances',
      heading: t('quality.exposure.measures.appearances'),
      cell: ({ people, appearances }) => (people === 0 ? '–' : said(appearances)),
    },
  ]
  return (
    <DataTable
      caption={t('quality.table', { what: t(`quality.exposure.${dimension}.title`) })}
      hideCaption
      columns={columns}
      rows={groups}
      keyOf={({ group }) => group}
    />
  )
}

const defined = ['people', ...measures, 'appearances'] as const

function Definitions() {
  const { t } = useTranslation()
  const nameOf = (what: (typeof defined)[number]) =>
    what === 'people' ? t('quality.exposure.people') : t(`quality.exposure.measures.${what}`)
  return (
    <dl className="fb-definitions">
      {defined.map((what) => (
        <div key={what}>
          <dt>{nameOf(what)}</dt>
          <dd>{t(`quality.exposure.means.${what}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
