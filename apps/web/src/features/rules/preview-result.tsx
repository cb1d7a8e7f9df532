import type { RulesPreview } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'

type Move = RulesPreview['largest'][number] & { readonly nth: number }

/** What other rules would do, in numbers that name nobody. */
export function PreviewResult({ preview, old }: { readonly preview: RulesPreview; readonly old: boolean }) {
  const { t } = useTranslation()
  const { people, vacancies, pairs, up, down, largest } = preview
  const always = ['topThree', 'companyLists', 'verdicts'] as const
  const numbers = (['numbersGained', 'numbersLost'] as const).filter((kind) => preview[kind] > 0)
  const columns: readonly Column<Move>[] = [
    { id: 'job', heading: t('rules.preview.job'), cell: ({ title }) => title },
    { id: 'from', heading: t('rules.preview.from'), cell: ({ from }) => from },
    { id: 'to', heading: t('rules.preview.to'), cell: ({ to }) => to },
  ]
  return (
    <Card label={t('rules.preview.title')} tone="accent">
      <h2>{t('rules.preview.title')}</h2>
      <p>{t('rules.preview.lead', { people, vacancies })}</p>
      {old && <p>{t('rules.preview.old')}</p>}
      <dl className="fb-effects">
        {(['up', 'down'] as const).map((way) => (
          <div key={way}>
            <dt>
              {t(`rules.preview.${way}`)} <small>{t('rules.preview.of', { count: pairs })}</small>
            </dt>
            <dd>{preview[way]}</dd>
          </div>
        ))}
        {[...always, ...numbers].map((kind) => (
          <div key={kind}>
            <dt>{t(`rules.preview.${kind}`)}</dt>
            <dd>{preview[kind]}</dd>
          </div>
        ))}
      </dl>
      {up + down === 0 ? (
        <p>{t('rules.preview.nothing')}</p>
      ) : (
        <Disclosure summary={t('rules.preview.largest')}>
          <DataTable
            caption={t('rules.preview.largest')}
            hideCaption
            columns={columns}
            rows={largest.map((move, nth) => ({ ...move, nth }))}
            keyOf={({ nth }) => `${nth}`}
          />
        </Disclosure>
      )}
    </Card>
  )
}
