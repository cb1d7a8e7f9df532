import { Button } from '@digdir/designsystemet-react'
import { Role, roles } from '@fleksbro/contract'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import './users-page.css'
import { ButtonLink } from '../../page/links.tsx'
import type { Page } from '../../page/page.ts'
import { useFilters } from '../../page/params.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Field } from '../../ui/field.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { users } from './admin-queries.ts'
import { SearchField } from './search-field.tsx'
import { UserTable } from './user-table.tsx'

export const usersPage: Page = {
  path: 'users',
  title: 'admin.users.title',
  inMenu: true,
  icon: 'people',
  width: 'wide',
  Component: UsersPage,
}

const choices = ['any', ...roles] as const
const Filters = z.object({
  role: Role.or(z.literal('any')).catch('any'),
  search: z.union([z.string(), z.number()]).transform(String).catch(''),
})
const everybody = { role: 'any', search: '' } as const

function UsersPage() {
  const { t } = useTranslation()
  const [filters, setFilters] = useFilters(Filters)
  const { data: found } = useQuery(users(filters))

  return (
    <>
      <PageHeading
        lead={t('admin.users.lead')}
        aside={<ButtonLink to="/admin/invite">{t('admin.users.invite')}</ButtonLink>}
      >
        {t('admin.users.title')}
      </PageHeading>
      <search className="fb-user-filters">
        <SearchField
          label={t('admin.users.search')}
          value={filters.search}
          onSearch={(text) => setFilters({ search: text })}
        />
        <Field label={t('admin.users.role')}>
          <select
            className="ds-input"
            value={filters.role}
            onChange={({ target }) => setFilters({ role: Filters.shape.role.parse(target.value) })}
          >
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {t(`admin.users.roles.${choice}`)}
              </option>
            ))}
          </select>
        </Field>
      </search>
      {found ? (
        <>
          <p role="status" className="fb-subtle">
            {t('admin.users.count', { count: found.length })}
          </p>
          {found.length === 0 ? (
            <EmptyState
              picture="search"
              text={t('admin.users.none')}
              action={<Button onClick={() => setFilters(everybody)}>{t('admin.users.showAll')}</Button>}
            />
          ) : (
            <UserTable users={found} />
          )}
        </>
      ) : (
        <Waiting />
      )}
    </>
  )
}
