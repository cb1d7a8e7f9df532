import {
  assignCandidate,
  decideAdmission,
  proposePair,
  rejectPair,
  takeOnCompany,
  undoRejection,
} from '@fleksbro/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { companyIs } from '../companies/queries.ts'
import { vacanciesQuery } from '../vacancies/queries.ts'
import { caseloadChanged } from './queries.ts'

export interface PairIds {
  readonly candidateId: string
  readonly vacancyId: string
}

interface Words {
  readonly text: string
  readonly keepWords: boolean
}

const kept = ({ keepWords }: Words) => (keepWords ? { keepWords } : {})

/** What a consultant decides about a pair; every list that shows it follows. */
export function usePairDecisions(params: PairIds) {
  const queryClient = useQueryClient()
  const afterwards = async <Reply>(reply: Promise<Reply>) => {
    const answered = await reply
    await caseloadChanged(queryClient)
    return answered
  }
  return {
    propose: (words: Words) =>
      afterwards(
        call(proposePair, { params, body: { ...(words.text ? { message: words.text } : {}), ...kept(words) } }),
      ),
    reject: (words: Words) => afterwards(call(rejectPair, { params, body: { reason: words.text, ...kept(words) } })),
    undo: () => afterwards(call(undoRejection, { params })),
  }
}

/** Takes a candidate over (`accountId` of the reader), hands her on, or leaves her to all. */
export function useAssign(candidateId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (accountId: string | null) => call(assignCandidate, { params: { candidateId }, body: { accountId } }),
    onSuccess: () => caseloadChanged(queryClient),
  })
}

/** Whoever decides becomes the company's named consultant. */
export function useAdmission(companyId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: { readonly status: 'in' | 'refused'; readonly reason?: string }) =>
      call(decideAdmission, { params: { companyId }, body }),
    onSuccess: (company) => {
      companyIs(queryClient, company)
      // The jobs of a company that is refused are nobody's but its own: asking for them again would be turned away.
      if (company.admissions.every(({ status }) => status !== 'in'))
        queryClient.removeQueries({ queryKey: vacanciesQuery(companyId).queryKey })
      return caseloadChanged(queryClient)
    },
  })
}

/** The reader becomes the company's named consultant. */
export function useTakeOn(companyId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => call(takeOnCompany, { params: { companyId } }),
    onSuccess: () => caseloadChanged(queryClient),
  })
}
