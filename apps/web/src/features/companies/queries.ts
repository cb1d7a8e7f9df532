import { type Company, readCompany } from '@fleksbro/contract'
import { type QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { useAccount } from '../../session/account.ts'

export const companyQuery = (companyId: string) =>
  queryOptions({
    queryKey: ['companies', companyId],
    queryFn: ({ signal }) => call(readCompany, { params: { companyId } }, { signal }),
  })

export const companyIs = (queryClient: QueryClient, company: Company) =>
  queryClient.setQueryData(companyQuery(company.id).queryKey, company)

/** The company of the person who is signed in; somebody who has left one has nothing here. */
export function useCompanyId(): string {
  const { company } = useAccount()
  if (!company) throw new Error('This page needs somebody who belongs to a company')
  return company.id
}

export const useCompany = (): Company => useSuspenseQuery(companyQuery(useCompanyId())).data

/** Let in somewhere, still looked at, or turned away everywhere. */
export function admissionOf({ admissions }: Pick<Company, 'admissions'>) {
  const by = (status: 'in' | 'waiting' | 'refused') => admissions.find((admission) => admission.status === status)
  return by('in') ?? by('waiting') ?? by('refused') ?? null
}
