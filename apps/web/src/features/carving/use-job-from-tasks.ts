import { type CarvedJob, createVacancy, emptyVacancy, saveVacancy } from '@fleksbro/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { newKey } from '../../api/new-key.ts'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { useCompany } from '../companies/queries.ts'
import { vacanciesQuery, vacancyQuery } from '../vacancies/queries.ts'
import { tasksChanged } from '../vacancies/suggest.ts'
import type { SheetTask } from './sheet.ts'
import { usualConditionsOf } from './usual-conditions.ts'

interface Made {
  readonly job: CarvedJob
  readonly tasks: readonly SheetTask[]
}

/** A vacancy's draft out of a small job, with the conditions the workplace usually has; opens it. */
export function useJobFromTasks() {
  const { t } = useTranslation()
  const catalogue = useCatalogue()
  const company = useCompany()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const key = useRef(newKey())

  return useMutation({
    mutationFn: async ({ job, tasks }: Made) => {
      const untitled = t('vacancies.untitled')
      const { title = untitled, facts = {} } = tasksChanged(
        { title: untitled, facts: emptyVacancy },
        tasks.map(({ id, hours }) => ({ id, hours })),
        catalogue,
        { and: t('vacancies.and'), untitled },
      )
      const all = await queryClient.fetchQuery(vacanciesQuery(company.id))
      const [only, ...others] = company.workplaces
      const workplaceId = others.length === 0 ? (only?.id ?? null) : null
      const body = { title, workplaceId, keepWords: true }
      const { id, version } = await call(
        createVacancy,
        { params: { companyId: company.id }, body },
        { key: key.current },
      )
      key.current = newKey()
      const schedule = { slots: job.slots, placement: 'free' as const }
      const conditions = usualConditionsOf(all, workplaceId)
      const saved = { version, keepWords: true, facts: { ...facts, schedule, conditions } }
      return call(saveVacancy, { params: { vacancyId: id }, body: saved })
    },
    onSuccess: (made) => {
      queryClient.setQueryData(vacancyQuery(made.id).queryKey, made)
      void queryClient.invalidateQueries({ queryKey: vacanciesQuery(company.id).queryKey })
      return navigate({ to: `/company/vacancies/${made.id}` })
    },
  })
}
