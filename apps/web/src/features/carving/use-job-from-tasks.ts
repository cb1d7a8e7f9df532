import {
  type CarvedJob,
  createVacancy,
  emptyVacancy,
  saveVacancy,
  type Vacancy,
  type VacancyFacts,
} from '@fleksbro/contract'
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

interface Made {
  readonly job: CarvedJob
  readonly tasks: readonly SheetTask[]
  readonly conditions: VacancyFacts['conditions']
}

/** A vacancy's draft out of a small job, with the conditions the workplace usually has; opens it. */
export function useJobFromTasks() {
  const { t } = useTranslation()
  const catalogue = useCatalogue()
  const company = useCompany()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const key = useRef(newKey())
  /** Begun and not filled in yet: a second try goes on with it. */
  const begun = useRef<Vacancy | null>(null)

  return useMutation({
    mutationFn: async ({ job, tasks, conditions }: Made) => {
      const untitled = t('vacancies.untitled')
      const { title = untitled, facts = {} } = tasksChanged(
        { title: untitled, facts: emptyVacancy },
        tasks.map(({ id, hours }) => ({ id, hours })),
        catalogue,
        { and: t('vacancies.and'), untitled },
      )
      const [only, ...others] = company.workplaces
      const workplaceId = others.length === 0 ? (only?.id ?? null) : null
      const body = { title, workplaceId, keepWords: true }
      begun.current ??= await call(createVacancy, { params: { companyId: company.id }, body }, { key: key.current })
      const { id, version } = begun.current
      const schedule = { slots: job.slots, placement: 'free' as const }
      const filled = { version, title, keepWords: true, facts: { ...facts, schedule, conditions } }
      const made = await call(saveVacancy, { params: { vacancyId: id }, body: filled })
      begun.current = null
      key.current = newKey()
      return made
    },
    onSuccess: (made) => {
      queryClient.setQueryData(vacancyQuery(made.id).queryKey, made)
      void queryClient.invalidateQueries({ queryKey: vacanciesQuery(company.id).queryKey })
      return navigate({ to: `/company/vacancies/${made.id}` })
    },
  })
}
