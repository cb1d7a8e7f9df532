import { useTranslation } from 'react-i18next'
import { Tag } from '../../ui/tag.tsx'

const tones = { waiting: 'warm', in: 'accent', refused: 'plain' } as const

/** Whether a company is with us. */
export function AdmissionTag({ status }: { readonly status: 'waiting' | 'in' | 'refused' }) {
  const { t } = useTranslation()
  return <Tag tone={tones[status]}>{t(`caseload.filters.admission.${status}`)}</Tag>
}
