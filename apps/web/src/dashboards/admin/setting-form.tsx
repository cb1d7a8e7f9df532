import { Button } from '@digdir/designsystemet-react'
import { type Setting, saveSetting } from '@fleksbro/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Form } from '../../features/form/form.tsx'
import { TextField } from '../../features/form/text-field.tsx'
import { useEndpointForm } from '../../features/form/use-endpoint-form.ts'
import { useFormat } from '../../i18n/use-words.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Choice } from '../../ui/choice.tsx'
import { useToast } from '../../ui/toast.tsx'
import { settings } from './admin-queries.ts'
import type { SettingKey } from './setting-history.ts'

interface Props {
  readonly settingKey: SettingKey
  readonly name: string
  readonly now: Setting
  readonly today: string
  readonly onClose: () => void
}

/** A new value from a day on; nothing that was said before is changed. */
export function SettingForm({ settingKey: key, name, now, today, onClose }: Props) {
  const { t } = useTranslation()
  const { date } = useFormat()
  const tell = useToast()
  const queryClient = useQueryClient()
  const isNumber = typeof now.value === 'number'
  const form = useEndpointForm({
    endpoint: saveSetting,
    start: { value: String(now.value), validFrom: today, source: '', verified: false },
    inputOf: ({ value, source, ...rest }) => ({
      body: {
        ...rest,
        key,
        value: isNumber && value.trim() !== '' ? Number(value) : value,
        source: source.trim() || null,
      },
    }),
    onDone: (saved, { validFrom }) => {
      queryClient.setQueryData(settings().queryKey, saved)
      tell(t('admin.settings.saved', { date: date(validFrom) }))
      onClose()
    },
  })
  const verified = useWatch({ control: form.form.control, name: 'verified' })
  const { setFocus } = form.form
  useEffect(() => setFocus('value', { shouldSelect: true }), [setFocus])

  return (
    <Form of={form}>
      <h3>{t('admin.settings.changing', { what: name })}</h3>
      <TextField
        of={form}
        name="value"
        label={t('admin.settings.value')}
        autoComplete="off"
        {...(isNumber ? { inputMode: 'numeric' as const } : {})}
      />
      <TextField of={form} name="validFrom" label={t('admin.settings.validFrom')} type="date" />
      <TextField
        of={form}
        name="source"
        label={t('admin.settings.sourceField')}
        hint={t('admin.settings.sourceHint')}
        autoComplete="off"
      />
      <Choice
        label={t('admin.settings.verifiedField')}
        checked={verified}
        onChange={(checked) => form.form.setValue('verified', checked)}
      />
      <ButtonRow>
        <Button type="submit" loading={form.pending}>
          {t('admin.settings.save')}
        </Button>
        <Button type="button" variant="secondary" onClick={onClose}>
          {t('admin.settings.cancel')}
        </Button>
      </ButtonRow>
    </Form>
  )
}
