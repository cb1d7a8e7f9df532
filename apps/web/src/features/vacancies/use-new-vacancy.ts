import { createVacancy, saveVacancy, type Vacancy } from '@fleksbro/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { newKey } from '../../api/new-key.ts'
import { useCompany } from '../companies/queries.ts'
import { vacanciesQuery, vacancyQuery } from './queries.ts'

/** Starts a draft and opens it: an untouched one is taken up again, and another vacancy can be copied into it. */
export function useNewVacancy(all: readonly Vacancy[]) {
  const { t } = useTranslation()
  const company = useCompany()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const key = useRef(newKey())

  return useMutation({
    mutationFn: async (from?: Vacancy) => {
      const untouched = all.find(({ status, version }) => status === 'draft' && version === 1)
      if (!from && untouched) return untouched
      const [only, ...others] = company.workplaces
      const workplaceId = from?.workplace?.id ?? (others.length === 0 ? (only?.id ?? null) : null)
      const body = { title: from?.title ?? t('vacancies.untitled'), workplaceId, keepWords: true }
      const made = await call(createVacancy, { params: { companyId: company.id }, body }, { key: key.current })
      key.current = newKey()
      if (!from) return made
      const { about, places, facts } = from
      const copied = { version: made.version, about, places, facts, keepWords: true }
      return call(saveVacancy, { params: { vacancyId: made.id }, body: copied })
    },
    onSuccess: (made) => {
      queryClient.setQueryData(vacancyQuery(made.id).queryKey, made)
      void queryClient.invalidateQueries({ queryKey: vacanciesQuery(company.id).queryKey })
      return navigate({ to: `/company/vacancies/${made.id}` })
    },
  })
}
