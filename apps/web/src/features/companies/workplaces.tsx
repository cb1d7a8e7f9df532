import { Button } from '@digdir/designsystemet-react'
import type { Company } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import { useToast } from '../../ui/toast.tsx'
import { WorkplaceForm } from './workplace-form.tsx'

interface Props {
  readonly company: Company
  /** The one form of the page that is open: a workplace's id, `workplace` for a new one. */
  readonly open: string | null
  readonly setOpen: (form: string | null) => void
}

/** Where the company is: each place can be put right, and more can be added. */
export function Workplaces({ company, open, setOpen }: Props) {
  const { t } = useTranslation()
  const tell = useToast()
  const canEdit = company.allowedActions.includes('edit')
  const done = (key: 'added' | 'saved') => {
    setOpen(null)
    tell(t(`companies.workplace.${key}`))
  }
  return (
    <section className="fb-stack" aria-labelledby="company-workplaces">
      <h2 id="company-workplaces" className="fb-section">
        {t('companies.workplace.title')}
      </h2>
      {company.workplaces.map((workplace) => (
        <Card key={workplace.id} label={workplace.name}>
          {open === workplace.id ? (
            <WorkplaceForm
              companyId={company.id}
              workplace={workplace}
              submit={t('companies.workplace.save')}
              onDone={() => done('saved')}
              onCancel={() => setOpen(null)}
            />
          ) : (
            <div className="fb-vacancy-head">
              <div>
                <h3>{workplace.name}</h3>
                <p>
                  {workplace.street}, {workplace.postcode} {workplace.place}
                </p>
                {workplace.pNumber && (
                  <p className="fb-subtle">{t('companies.workplace.pNumberIs', { number: workplace.pNumber })}</p>
                )}
              </div>
              {canEdit && (
                <Button
                  variant="secondary"
                  aria-label={t('companies.workplace.editOf', { name: workplace.name })}
                  onClick={() => setOpen(workplace.id)}
                >
                  {t('companies.workplace.edit')}
                </Button>
              )}
            </div>
          )}
        </Card>
      ))}
      {open === 'workplace' && (
        <Card label={t('companies.workplace.add')}>
          <WorkplaceForm
            companyId={company.id}
            submit={t('companies.workplace.add')}
            onDone={() => done('added')}
            onCancel={() => setOpen(null)}
          />
        </Card>
      )}
      {canEdit && open !== 'workplace' && (
        <Button variant="secondary" className="fb-start" onClick={() => setOpen('workplace')}>
          {t('companies.workplace.add')}
        </Button>
      )}
    </section>
  )
}
