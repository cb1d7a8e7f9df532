import { Input } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Choice, Choices } from '../../../ui/choice.tsx'
import { Field } from '../../../ui/field.tsx'
import type { StepProps } from './step-props.ts'

export function StartDay({ facts, change }: StepProps) {
  const { t } = useTranslation()
  const start = facts.earliestStart
  const [later, setLater] = useState(start !== null && start !== 'now')
  return (
    <section className="fb-part-of-step">
      <Choices legend={t('profile.more.start')} columns={2}>
        <Choice
          type="radio"
          name="start"
          label={t('profile.more.now')}
          checked={start === 'now'}
          onChange={() => {
            setLater(false)
            change({ earliestStart: 'now' })
          }}
        />
        <Choice
          type="radio"
          name="start"
          label={t('profile.more.later')}
          checked={later}
          onChange={() => {
            setLater(true)
            change({ earliestStart: null })
          }}
        />
      </Choices>
      {later && (
        <Field label={t('profile.more.day')}>
          <Input
            type="date"
            value={start === 'now' ? '' : (start ?? '')}
            onChange={({ target }) => change({ earliestStart: target.value || null })}
          />
        </Field>
      )}
    </section>
  )
}
