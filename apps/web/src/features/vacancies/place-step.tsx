import { Button } from '@digdir/designsystemet-react'
import type { Company } from '@fleksbro/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import { Choice, Choices } from '../../ui/choice.tsx'
import { WorkplaceForm } from '../companies/workplace-form.tsx'
import type { StepProps } from './step-props.ts'

interface Props extends Pick<StepProps, 'vacancy' | 'change'> {
  readonly company: Company
}

/** Which of the workplaces, or a new one. */
export function PlaceStep({ vacancy, change, company }: Props) {
  const { t } = useTranslation()
  const { workplaces } = company
  const [adding, setAdding] = useState(workplaces.length === 0)

  const added = (after: Company) => {
    const made = after.workplaces.find(({ id }) => !workplaces.some((known) => known.id === id))
    if (made) change({ workplaceId: made.id })
    setAdding(false)
  }

  return (
    <div className="fb-stack">
      {workplaces.length > 0 && (
        <Choices legend={t('vacancies.edit.place.choose')}>
          {workplaces.map(({ id, name, street, postcode, place }) => (
            <Choice
              key={id}
              type="radio"
              name="workplace"
              label={name}
              hint={`${street}, ${postcode} ${place}`}
              checked={vacancy.workplaceId === id}
              onChange={() => change({ workplaceId: id })}
            />
          ))}
        </Choices>
      )}
      {adding ? (
        <Card label={t('vacancies.edit.place.other')}>
          <WorkplaceForm
            companyId={company.id}
            submit={t('vacancies.edit.place.add')}
            onDone={added}
            {...(workplaces.length > 0 ? { onCancel: () => setAdding(false) } : {})}
          />
        </Card>
      ) : (
        <Button type="button" variant="secondary" className="fb-start" onClick={() => setAdding(true)}>
          {t('vacancies.edit.place.other')}
        </Button>
      )}
    </div>
  )
}
