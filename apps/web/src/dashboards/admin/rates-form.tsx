import { Button } from '@digdir/designsystemet-react'
import { type RatesRow, saveRates } from '@fleksbro/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Form } from '../../features/form/form.tsx'
import { TextField } from '../../features/form/text-field.tsx'
import { useEndpointForm } from '../../features/form/use-endpoint-form.ts'
import { useFormat } from '../../i18n/use-words.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Card } from '../../ui/card.tsx'
import { Choice } from '../../ui/choice.tsx'
import { useToast } from '../../ui/toast.tsx'
import { ratesHistory } from './admin-queries.ts'
import { inKroner, inOre, wholeNumber } from './kroner.ts'

const amounts = ['maxDagpenge', 'max98', 'threshold'] as const
const shares = ['percentToThreshold', 'percentAbove', 'atpPercent'] as const

interface Props {
  readonly start: RatesRow
  readonly today: string
  readonly onClose: () => void
}

/** New rates from a day on, beginning with those that hold now; what stands is not changed. */
export function RatesForm({ start, today, onClose }: Props) {
  const { t } = useTranslation()
  const { date } = useFormat()
  const tell = useToast()
  const queryClient = useQueryClient()
  const form = useEndpointForm({
    endpoint: saveRates,
    start: {
      validFrom: `${Number(today.slice(0, 4)) + 1}-01-01`,
      maxDagpenge: inKroner(start.maxDagpenge),
      max98: inKroner(start.max98),
      threshold: inKroner(start.threshold),
      percentToThreshold: String(start.percentToThreshold),
      percentAbove: String(start.percentAbove),
      atpPercent: String(start.atpPercent),
      atpMost: inKroner(start.atpMost),
      source: '',
      verified: false,
    },
    inputOf: ({ validFrom, source, verified, ...typed }) => ({
      body: {
        validFrom,
        source,
        verified,
        maxDagpenge: inOre(typed.maxDagpenge),
        max98: inOre(typed.max98),
        threshold: inOre(typed.threshold),
        percentToThreshold: wholeNumber(typed.percentToThreshold),
        percentAbove: wholeNumber(typed.percentAbove),
        atpPercent: wholeNumber(typed.atpPercent),
        atpMost: inOre(typed.atpMost),
      },
    }),
    onDone: (rows, { validFrom }) => {
      queryClient.setQueryData(ratesHistory().queryKey, rows)
      tell(t('rates.saved', { date: date(validFrom) }))
      onClose()
    },
  })
  const verified = useWatch({ control: form.form.control, name: 'verified' })
  const { setFocus } = form.form
  useEffect(() => setFocus('validFrom'), [setFocus])

  return (
    <Card label={t('rates.enter')}>
      <h2>{t('rates.enter')}</h2>
      <p>{t('rates.enterMeans')}</p>
      <Form of={form}>
        <TextField of={form} name="validFrom" label={t('rates.validFrom')} type="date" />
        {amounts.map((name) => (
          <TextField
            key={name}
            of={form}
            name={name}
            label={t(`rates.fields.${name}`)}
            hint={t('rates.perMonth')}
            inputMode="numeric"
            autoComplete="off"
          />
        ))}
        {shares.map((name) => (
          <TextField
            key={name}
            of={form}
            name={name}
            label={t(`rates.fields.${name}`)}
            hint={t('rates.inPercent')}
            inputMode="numeric"
            autoComplete="off"
          />
        ))}
        <TextField
          of={form}
          name="atpMost"
          label={t('rates.fields.atpMost')}
          hint={t('rates.perMonth')}
          inputMode="numeric"
          autoComplete="off"
        />
        <TextField
          of={form}
          name="source"
          label={t('rates.sourceField')}
          hint={t('rates.sourceHint')}
          maxLength={300}
          autoComplete="off"
        />
        <Choice
          label={t('rates.verifiedField')}
          checked={verified}
          onChange={(checked) => form.form.setValue('verified', checked)}
        />
        <ButtonRow>
          <Button type="submit" loading={form.pending}>
            {t('rates.save')}
          </Button>
          <Button type="button" variant="secondary" onClick={onClose}>
            {t('rates.cancel')}
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}
