import { introductionStates } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { Choose } from '../../features/caseload/choose.tsx'
import { FilterBar } from '../../features/caseload/filter-bar.tsx'
import { IntroductionFilters, opens } from '../../features/caseload/filters.ts'
import { IntroductionsTable } from '../../features/caseload/introductions-table.tsx'
import { Results } from '../../features/caseload/results.tsx'
import { useList } from '../../features/caseload/use-list.ts'
import { useOptions } from '../../features/caseload/use-options.ts'
import { introductionsOf } from '../../features/introductions/queries.ts'
import { ButtonLink } from '../../page/links.tsx'
import { useFilters } from '../../page/params.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

export function IntroductionsPage() {
  const { t } = useTranslation()
  const options = useOptions()
  const [{ open, state }, setFilters] = useFilters(IntroductionFilters)
  const { data, busy } = useList(introductionsOf, { open })
  const rows = data
    .filter((one) => state === 'any' || one.state === state)
    .toSorted((a, b) => Number(a.waitsFor === null) - Number(b.waitsFor === null))
  const states = [
    { value: 'any', label: t('caseload.filters.open.any') },
    ...introductionStates.map((value) => ({ value, label: t(`introductions.state.she.${value}`) })),
  ] as const
  return (
    <>
      <PageHeading lead={t('caseload.introductions.lead')}>{t('caseload.introductions.title')}</PageHeading>
      <FilterBar
        label={t('caseload.filters.label')}
        chosen={[t(`caseload.filters.open.${open}`), state !== 'any' && t(`introductions.state.she.${state}`)]}
      >
        <Choose
          label={t('caseload.filters.open.label')}
          value={open}
          options={options(opens, 'caseload.filters.open')}
          onChange={(chosen) => setFilters({ open: chosen, state: 'any' })}
        />
        <Choose
          label={t('caseload.introductions.state')}
          value={state}
          options={states}
          onChange={(chosen) => setFilters({ state: chosen })}
        />
      </FilterBar>
      <Results said={t('caseload.introductions.found', { count: rows.length })} busy={busy}>
        {rows.length > 0 ? (
          <IntroductionsTable caption={t('caseload.introductions.title')} hideCaption rows={rows} />
        ) : (
          <EmptyState
            picture="bridge"
            text={t('caseload.introductions.empty')}
            action={<ButtonLink to="/caseworker/review">{t('caseload.today.review')}</ButtonLink>}
          />
        )}
      </Results>
    </>
  )
}
