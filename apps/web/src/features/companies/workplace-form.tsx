import { Button } from '@digdir/designsystemet-react'
import { addWorkplace, type Company, saveWorkplace, type Workplace } from '@fleksbro/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ButtonRow } from '../../ui/button-row.tsx'
import { placeOf } from '../catalogue/place-query.ts'
import { Form } from '../form/form.tsx'
import { TextField } from '../form/text-field.tsx'
import { useEndpointForm } from '../form/use-endpoint-form.ts'
import { companyIs } from './queries.ts'

interface Props {
  readonly companyId: string
  /** Left out: a new one. */
  readonly workplace?: Workplace
  readonly submit: string
  readonly onDone: (company: Company) => void
  readonly onCancel?: () => void
}

/** Name, street and postcode; the P-number has its own field, as it looks like a CPR number to a machine. */
export function WorkplaceForm({ companyId, workplace, submit, onDone, onCancel }: Props) {
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const start = {
    name: workplace?.name ?? '',
    street: workplace?.street ?? '',
    postcode: workplace?.postcode ?? '',
    pNumber: workplace?.pNumber ?? '',
  }
  const bodyOf = (values: typeof start) => ({
    ...values,
    pNumber: values.pNumber.trim() || null,
    employees: workplace?.employees ?? null,
  })
  const done = (company: Company) => {
    companyIs(queryClient, company)
    onDone(company)
  }
  const adding = useEndpointForm<typeof addWorkplace, typeof start>({
    endpoint: addWorkplace,
    start,
    inputOf: (values) => ({ params: { companyId }, body: bodyOf(values) }),
    onDone: done,
  })
  const saving = useEndpointForm<typeof saveWorkplace, typeof start>({
    endpoint: saveWorkplace,
    start,
    inputOf: (values) => ({ params: { companyId, workplaceId: workplace?.id ?? '' }, body: bodyOf(values) }),
    onDone: done,
  })
  const form = workplace ? saving : adding
  const postcode = useWatch({ control: form.form.control, name: 'postcode' })
  const { data: place } = useQuery({ ...placeOf(postcode), enabled: /^\d{4}$/.test(postcode) })

  return (
    <Form of={form}>
      <TextField of={form} name="name" label={t('companies.workplace.name')} hint={t('companies.workplace.nameHint')} />
      <TextField of={form} name="street" label={t('companies.workplace.street')} autoComplete="street-address" />
      <div>
        <TextField
          of={form}
          name="postcode"
          label={t('companies.workplace.postcode')}
          inputMode="numeric"
          maxLength={4}
          autoComplete="postal-code"
        />
        <p role="status">{place?.place}</p>
      </div>
      <TextField
        of={form}
        name="pNumber"
        label={t('companies.workplace.pNumber')}
        hint={t('companies.workplace.pNumberHint')}
        inputMode="numeric"
      />
      <ButtonRow>
        <Button type="submit" loading={form.pending}>
          {submit}
        </Button>
        {onCancel && (
          <Button type="button" variant="tertiary" onClick={onCancel}>
            {t('ui.cancel')}
          </Button>
        )}
      </ButtonRow>
    </Form>
  )
}
