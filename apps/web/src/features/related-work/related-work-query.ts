import { listRelatedWork } from '@fleksbro/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../api/call.ts'

/** Read anew at every visit, as matches are: an answer given in the profile a moment ago may change it. */
export const relatedWorkOf = (candidateId: string) =>
  queryOptions({
    queryKey: ['related-work', candidateId],
    queryFn: ({ signal }) => call(listRelatedWork, { params: { candidateId } }, { signal }),
    staleTime: 0,
  })
