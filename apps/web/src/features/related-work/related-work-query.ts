import { listRelatedWork } from '@fleksbro/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { learn } from '../catalogue/imported.ts'

/** Read anew at every visit, as matches are: an answer given in the profile a moment ago may change it. */
export const relatedWorkOf = (candidateId: string) =>
  queryOptions({
    queryKey: ['related-work', candidateId],
    queryFn: async ({ signal }) => {
      const found = await call(listRelatedWork, { params: { candidateId } }, { signal })
      learn({ entries: found.occupations, fromEsco: found.fromEsco })
      return found
    },
    staleTime: 0,
  })
