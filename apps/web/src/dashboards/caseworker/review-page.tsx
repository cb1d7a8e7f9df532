import { useTranslation } from 'react-i18next'
import { ReviewFilters } from '../../features/caseload/filters.ts'
import { Pages } from '../../features/caseload/pages.tsx'
import { reviewQuery } from '../../features/caseload/queries.ts'
import { Results } from '../../features/caseload/results.tsx'
import { ReviewFilterBar } from '../../features/caseload/review-filter-bar.tsx'
import { ReviewTable } from '../../features/caseload/review-table.tsx'
import { useList } from '../../features/caseload/use-list.ts'
import { ButtonLink } from '../../page/links.tsx'
import { useFilters } from '../../page/params.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

export function ReviewPage() {
  const { t } = useTranslation()
  const [filters, setFilters] = useFilters(ReviewFilters)
  const { data, busy } = useList(reviewQuery, filters)
  const { rows, total, pageSize } = data
  return (
    <>
      <PageHeading lead={t('caseload.review.lead')}>{t('caseload.review.heading')}</PageHeading>
      <ReviewFilterBar filters={filters} rows={rows} onChange={setFilters} />
      <Results said={t('caseload.review.found', { count: total })} busy={busy}>
        {rows.length > 0 ? (
          <ReviewTable rows={rows} />
        ) : (
          <EmptyState
            picture="search"
            text={t(filters.whose === 'mine' ? 'caseload.review.emptyMine' : 'caseload.review.empty')}
            action={
              filters.whose === 'mine' && (
                <ButtonLink to="/caseworker/review" search={{ whose: 'all' }} variant="secondary">
                  {t('caseload.review.seeAll')}
                </ButtonLink>
              )
            }
          />
        )}
        <Pages page={filters.page} pages={Math.ceil(total / pageSize)} onChange={(page) => setFilters({ page })} />
      </Results>
    </>
  )
}
