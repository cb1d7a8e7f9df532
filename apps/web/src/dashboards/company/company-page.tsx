import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AboutForm } from '../../features/companies/about-form.tsx'
import { Colleagues } from '../../features/companies/colleagues.tsx'
import { useCompany } from '../../features/companies/queries.ts'
import { Workplaces } from '../../features/companies/workplaces.tsx'
import '../../features/vacancies/vacancies.css'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Tag } from '../../ui/tag.tsx'

const tones = { in: 'accent', waiting: 'sun', refused: 'sky' } as const

/** Who the company is, where it is, and who answers for it. */
export function CompanyPage() {
  const { t } = useTranslation()
  const company = useCompany()
  // One form at a time: their fields are named alike.
  const [open, setOpen] = useState<string | null>(null)
  return (
    <>
      <PageHeading lead={t('companies.lead')}>{t('companies.title')}</PageHeading>
      <div className="fb-stack fb-editor-questions">
        <ul className="fb-plain">
          {company.admissions.map(({ municipality, status }) => (
            <li key={municipality.code}>
              <Tag tone={tones[status]} mark>
                {t(`companies.admission.${status}`, { place: municipality.name })}
              </Tag>
            </li>
          ))}
        </ul>
        <AboutForm company={company} />
        <Workplaces company={company} open={open} setOpen={setOpen} />
        <Colleagues
          company={company}
          inviting={open === 'invite'}
          setInviting={(inviting) => setOpen(inviting ? 'invite' : null)}
        />
      </div>
    </>
  )
}
