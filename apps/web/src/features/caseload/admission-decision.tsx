import type { Company } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { ButtonRow } from '../../ui/button-row.tsx'
import { AdmissionTag } from './admission-tag.tsx'
import { focusHeading } from './focus-row.ts'
import { LetIn } from './let-in.tsx'
import { RefuseCompany } from './refuse-company.tsx'
import { TakeOn } from './take-on.tsx'
import './caseload.css'

/** Where the company stands here, and what the consultant may decide. */
export function AdmissionDecision({ company }: { readonly company: Company }) {
  const { t } = useTranslation()
  const [admission] = company.admissions
  const may = (action: 'admit' | 'refuse' | 'take-on') => company.allowedActions.includes(action)
  return (
    <div className="fb-stack">
      {admission && (
        <div className="fb-tags">
          <AdmissionTag status={admission.status} />
          <span>
            {admission.caseworker
              ? t('caseload.companies.consultantIs', { name: admission.caseworker.name })
              : t('caseload.candidates.nobody')}
          </span>
        </div>
      )}
      {admission?.reason && <p>{t('caseload.companies.because', { reason: admission.reason })}</p>}
      <ButtonRow>
        {may('admit') && <LetIn company={company} size="md" onDone={focusHeading} />}
        {may('take-on') && <TakeOn company={company} onDone={focusHeading} />}
        {may('refuse') && <RefuseCompany company={company} size="md" onDone={focusHeading} />}
      </ButtonRow>
    </div>
  )
}
