import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { AdmissionDecision } from '../../features/caseload/admission-decision.tsx'
import { CompanyFactsList } from '../../features/caseload/company-facts-list.tsx'
import { CompanyWork } from '../../features/caseload/company-work.tsx'
import { companyQuery } from '../../features/companies/queries.ts'
import { useParam } from '../../page/params.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Waiting } from '../../ui/waiting.tsx'

export function CompanyPage() {
  const { data: company } = useSuspenseQuery(companyQuery(useParam('companyId')))
  return (
    <>
      <PageHeading lead={company.about || undefined}>{company.name}</PageHeading>
      <AdmissionDecision company={company} />
      <CompanyFactsList company={company} />
      {company.admissions.some(({ status }) => status === 'in') && (
        <Suspense fallback={<Waiting />}>
          <CompanyWork companyId={company.id} />
        </Suspense>
      )}
    </>
  )
}
