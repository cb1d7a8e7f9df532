import { Button } from '@digdir/designsystemet-react'
import { logIn } from '@fleksbro/contract'
import { type ChangeEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextLink } from '../../page/links.tsx'
import { useEnter } from '../../session/session.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Field } from '../../ui/field.tsx'
import { Form } from '../form/form.tsx'
import { Showable } from '../form/showable.tsx'
import { useSending } from '../form/use-sending.ts'

/**
 * The app leads on by itself: to where somebody was going, or to their first page. Two fields need no form library,
 * and this page is the first one to load.
 */
export function LogInForm() {
  const { t } = useTranslation()
  const enter = useEnter()
  const [typed, setTyped] = useState({ email: '', password: '' })
  const sending = useSending({
    endpoint: logIn,
    inputOf: (body: typeof typed) => ({ body }),
    onDone: enter,
  })
  const field = (name: keyof typeof typed) => ({
    className: 'ds-input',
    name,
    value: typed[name],
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
      setTyped((now) => ({ ...now, [name]: target.value }))
      sending.forget(name)
    },
  })

  return (
    <Form of={{ ...sending, onSubmit: () => sending.send(typed) }}>
      <Field id="email" label={t('log-in.email')} error={sending.errorOf('email')}>
        <input {...field('email')} type="email" autoComplete="username" />
      </Field>
      <Showable field="password">
        {(type) => (
          <Field id="password" label={t('log-in.password')} error={sending.errorOf('password')}>
            <input {...field('password')} type={type} autoComplete="current-password" spellCheck={false} />
          </Field>
        )}
      </Showable>
      <ButtonRow>
        <Button type="submit" loading={sending.pending}>
          {t('log-in.submit')}
        </Button>
      </ButtonRow>
      <p>
        <TextLink to="/forgot-password">{t('log-in.forgotten')}</TextLink>
      </p>
    </Form>
  )
}
