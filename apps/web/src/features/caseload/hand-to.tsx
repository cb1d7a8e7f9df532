import type { CandidateRow } from '@fleksbro/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useToast } from '../../ui/toast.tsx'
import { Choose } from './choose.tsx'
import { useAssign } from './decisions.ts'
import { caseworkersQuery } from './queries.ts'
import { useRefusal } from './refusals.ts'

/** Who takes care of the candidate: hand over to a colleague, or leave to all. */
export function HandTo({ row: { id, name, caseworker } }: { readonly row: CandidateRow }) {
  const { t } = useTranslation()
  const tell = useToast()
  const refusal = useRefusal()
  const { data: colleagues } = useSuspenseQuery(caseworkersQuery())
  const assign = useAssign(id)
  const nobody = { value: '', label: t('caseload.candidates.nobody') }
  const hand = (to: string) =>
    assign.mutate(to || null, {
      onSuccess: ({ caseworker: now }) =>
        tell(t('caseload.candidate.handed', { name, to: now?.name ?? t('caseload.candidate.all') })),
      onError: (error) => tell(refusal(error)),
    })
  return (
    <Choose
      label={t('caseload.candidate.consultant')}
      value={caseworker?.id ?? ''}
      options={[nobody, ...colleagues.map((one) => ({ value: one.id, label: one.name }))]}
      onChange={hand}
    />
  )
}
