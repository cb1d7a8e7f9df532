import { Button } from '@digdir/designsystemet-react'
import { registerCompany } from '@fleksbro/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import './registration-form.css'
import { useLanguage } from '../../i18n/use-words.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Form } from '../form/form.tsx'
import { TextField } from '../form/text-field.tsx'
import { useEndpointForm } from '../form/use-endpoint-form.ts'
import { checkRegistration, type RegistrationValues, registrationOf } from './registration-values.ts'
import { useKeeping } from './use-kept-values.ts'
import { WorkplaceFields } from './workplace-fields.tsx'

interface Props {
  readonly start: RegistrationValues
  /** Typed on an earlier visit and never sent. */
  readonly isKept: boolean
  readonly onSent: (values: RegistrationValues) => void
}

export function RegistrationForm({ start, isKept, onSent }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [told, setTold] = useState(isKept)
  const form = useEndpointForm({
    endpoint: registerCompany,
    start,
    inputOf: (values) => registrationOf(values, language),
    check: checkRegistration,
    onDone: (_, values) => onSent(values),
  })
  const clear = useKeeping(form.form)

  return (
    <>
      <PageHeading lead={t('registration.company.lead')}>{t('registration.company.title')}</PageHeading>
      {told && (
        <p className="fb-kept">
          <span>{t('registration.company.kept')}</span>
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => {
              clear()
              setTold(false)
            }}
          >
            {t('registration.company.clear')}
          </Button>
        </p>
      )}
      <Form of={form}>
        <fieldset className="fb-part">
          <legend>{t('registration.company.what')}</legend>
          <TextField
            of={form}
            name="cvr"
            label={t('registration.company.cvr')}
            hint={t('registration.company.cvrHint')}
            inputMode="numeric"
            autoComplete="off"
          />
          <TextField of={form} name="company" label={t('registration.company.name')} autoComplete="organization" />
        </fieldset>
        <WorkplaceFields of={form} />
        <fieldset className="fb-part">
          <legend>{t('registration.company.who')}</legend>
          <TextField of={form} name="name" label={t('registration.company.person')} autoComplete="name" />
          <TextField
            of={form}
            name="email"
            label={t('registration.company.email')}
            hint={t('registration.company.emailHint')}
            type="email"
            autoComplete="email"
          />
          <TextField
            of={form}
            name="phone"
            label={t('registration.company.phone')}
            hint={t('registration.company.phoneHint')}
            type="tel"
            autoComplete="tel"
          />
        </fieldset>
        <p className="fb-subtle">{t('registration.company.after')}</p>
        <ButtonRow>
          <Button type="submit" data-size="lg" loading={form.pending}>
            {t('registration.company.submit')}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}
