import { listVacancies, readVacancy, type Vacancy } from '@fleksbro/contract'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { call } from '../../api/call.ts'

export const vacanciesQuery = (companyId: string) =>
  queryOptions({
    queryKey: ['vacancies', 'of', companyId],
    queryFn: ({ signal }) => call(listVacancies, { params: { companyId } }, { signal }),
  })

export const vacancyQuery = (vacancyId: string) =>
  queryOptions({
    queryKey: ['vacancies', vacancyId],
    queryFn: ({ signal }) => call(readVacancy, { params: { vacancyId } }, { signal }),
  })

/** Takes over what the server answered to a change, wherever the vacancy is shown. */
export function vacancyIs(queryClient: QueryClient, vacancy: Vacancy): void {
  queryClient.setQueryData(vacancyQuery(vacancy.id).queryKey, vacancy)
  queryClient.setQueryData(vacanciesQuery(vacancy.company.id).queryKey, (all) =>
    all?.map((one) => (one.id === vacancy.id ? vacancy : one)),
  )
}
