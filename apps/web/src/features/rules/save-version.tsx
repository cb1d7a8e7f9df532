import { Button, Textarea } from '@digdir/designsystemet-react'
import { RuleBook, saveRules } from '@fleksbro/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/errors.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Card } from '../../ui/card.tsx'
import { Field } from '../../ui/field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { focusHeading } from '../caseload/focus-row.ts'
import { Form } from '../form/form.tsx'
import { TextField } from '../form/text-field.tsx'
import { useEndpointForm } from '../form/use-endpoint-form.ts'
import type { Draft } from './draft.ts'
import { ruleBook } from './rules-query.ts'

interface Props {
  readonly draft: Draft
  /** The newest version one has seen. */
  readonly newest: number
  readonly today: string
  readonly onSaved: () => void
  /** Somebody else saved first: what was looked at is out of date. */
  readonly onStale: () => void
}

/** A new version from a day on, with its reason. */
export function SaveVersion({ draft, newest, today, onSaved, onStale }: Props) {
  const { t } = useTranslation()
  const tell = useToast()
  const queryClient = useQueryClient()
  const [stale, setStale] = useState(false)
  const form = useEndpointForm({
    endpoint: saveRules,
    start: { validFrom: today, reason: '' },
    inputOf: (values) => ({ body: { ...values, ...draft, newest } }),
    onDone: (saved) => {
      queryClient.setQueryData(ruleBook().queryKey, saved)
      tell(t('rules.save.done', { version: newest + 1 }))
      onSaved()
      focusHeading()
    },
    onError: (error) => {
      const current = error instanceof ApiError && error.status === 412 ? RuleBook.safeParse(error.current) : undefined
      if (!current?.success) return
      queryClient.setQueryData(ruleBook().queryKey, current.data)
      setStale(true)
      onStale()
    },
  })
  return (
    <Card label={t('rules.save.title', { version: newest + 1 })}>
      <h2>{t('rules.save.title', { version: newest + 1 })}</h2>
      <p className="fb-subtle">{t('rules.save.lead')}</p>
      {stale && <p role="status">{t('rules.save.stale')}</p>}
      <Form of={form}>
        <TextField
          of={form}
          name="validFrom"
          type="date"
          min={today}
          label={t('rules.save.validFrom')}
          hint={t('rules.save.validFromHint')}
        />
        <Field
          id="reason"
          label={t('rules.save.reason')}
          hint={t('rules.save.reasonHint')}
          error={form.errorOf('reason')}
        >
          <Textarea rows={3} {...form.form.register('reason', { onChange: () => form.forget('reason') })} />
        </Field>
        <ButtonRow>
          <Button type="submit" loading={form.pending}>
            {t('rules.save.action')}
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}
