import { moveVacancy, type Vacancy } from '@fleksbro/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { useToast } from '../../ui/toast.tsx'
import { vacanciesQuery, vacancyIs } from './queries.ts'

export type VacancyMove = 'publish' | 'pause' | 'resume' | 'fill'

/** Shows, pauses, shows again or closes a vacancy. */
export function useMoveVacancy(vacancy: Pick<Vacancy, 'id' | 'company'>) {
  const queryClient = useQueryClient()
  const tell = useToast()
  const { t } = useTranslation()
  return useMutation({
    mutationFn: (action: VacancyMove) => call(moveVacancy, { params: { vacancyId: vacancy.id }, body: { action } }),
    onSuccess: (moved, action) => {
      vacancyIs(queryClient, moved)
      void queryClient.invalidateQueries({ queryKey: ['introductions'] })
      tell(t(`vacancies.done.${action}`))
    },
    onError: () => queryClient.invalidateQueries({ queryKey: vacanciesQuery(vacancy.company.id).queryKey }),
  })
}
