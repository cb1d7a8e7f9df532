import { useSuspenseQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { SelectField } from '../form/select-field.tsx'
import { TextField } from '../form/text-field.tsx'
import type { EndpointForm } from '../form/use-endpoint-form.ts'
import { municipalities } from './municipalities.ts'
import type { RegistrationValues } from './registration-values.ts'
import { usePlace } from './use-place.ts'

export function WorkplaceFields({ of: form }: { readonly of: EndpointForm<RegistrationValues> }) {
  const { t } = useTranslation()
  const { data } = useSuspenseQuery(municipalities())
  const [code, chosen] = useWatch({ control: form.form.control, name: ['workplace.postcode', 'municipality'] })
  const place = usePlace(code)
  const contact = data.find((one) => one.code === chosen)?.contact

  return (
    <fieldset className="fb-part">
      <legend>{t('registration.company.where')}</legend>
      <p className="fb-subtle">{t('registration.company.whereLead')}</p>
      <TextField
        of={form}
        name="workplace.name"
        label={t('registration.company.workplace')}
        hint={t('registration.company.workplaceHint')}
        autoComplete="off"
      />
      <TextField
        of={form}
        name="workplace.street"
        label={t('registration.company.street')}
        autoComplete="address-line1"
      />
      <div className="fb-postcode">
        <TextField
          of={form}
          name="workplace.postcode"
          label={t('registration.company.postcode')}
          inputMode="numeric"
          maxLength={4}
          autoComplete="postal-code"
        />
        <output htmlFor="workplace.postcode">{place === null ? t('registration.company.noPlace') : place}</output>
      </div>
      <div className="fb-short">
        <TextField
          of={form}
          name="workplace.pNumber"
          label={t('registration.company.pNumber')}
          hint={t('registration.company.pNumberHint')}
          inputMode="numeric"
          autoComplete="off"
        />
      </div>
      <div className="fb-short">
        <TextField
          of={form}
          name="workplace.employees"
          label={t('registration.company.employees')}
          inputMode="numeric"
          autoComplete="off"
        />
      </div>
      <SelectField
        of={form}
        name="municipality"
        label={t('registration.company.municipality')}
        hint={contact ?? t(data.length === 0 ? 'registration.company.none' : 'registration.company.municipalityHint')}
      >
        <option value="">{t('registration.company.choose')}</option>
        {data.map(({ code: value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </SelectField>
    </fieldset>
  )
}
