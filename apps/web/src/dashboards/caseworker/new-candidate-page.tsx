import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { focusHeading } from '../../features/caseload/focus-row.ts'
import { HandOver } from '../../features/caseload/hand-over.tsx'
import { type Created, NewCandidateForm } from '../../features/caseload/new-candidate-form.tsx'
import { ButtonLink } from '../../page/links.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import '../../features/caseload/caseload.css'

export function NewCandidatePage() {
  const { t } = useTranslation()
  const [created, setCreated] = useState<Created>()
  if (!created) {
    return (
      <>
        <PageHeading lead={t('caseload.create.lead')}>{t('caseload.create.title')}</PageHeading>
        <NewCandidateForm
          onCreated={(made) => {
            setCreated(made)
            focusHeading()
          }}
        />
      </>
    )
  }

  const { name, candidateId, link, mailed, expires } = created
  return (
    <>
      <div className="fb-no-print">
        <PageHeading lead={link ? undefined : t('caseload.create.withoutLink')}>
          {t('caseload.create.done', { name })}
        </PageHeading>
      </div>
      {link && expires && <HandOver name={name} made={{ link, mailed, expires }} />}
      <ButtonRow>
        {link && <Button onClick={() => window.print()}>{t('caseload.handOver.print')}</Button>}
        <ButtonLink to={`/caseworker/candidates/${candidateId}`} variant={link ? 'secondary' : 'primary'}>
          {t('caseload.create.open')}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
