import { Button } from '@digdir/designsystemet-react'
import { logIn } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { TextLink } from '../../page/links.tsx'
import { useEnter } from '../../session/session.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Form } from '../form/form.tsx'
import { PasswordField } from '../form/password-field.tsx'
import { TextField } from '../form/text-field.tsx'
import { useEndpointForm } from '../form/use-endpoint-form.ts'

/** The app leads on by itself: to where somebody was going, or to their first page. */
export function LogInForm() {
  const { t } = useTranslation()
  const enter = useEnter()
  const form = useEndpointForm({
    endpoint: logIn,
    start: { email: '', password: '' },
    inputOf: (body) => ({ body }),
    onDone: enter,
  })
  return (
    <Form of={form}>
      <TextField of={form} name="email" label={t('log-in.email')} type="email" autoComplete="username" />
      <PasswordField of={form} name="password" label={t('log-in.password')} autoComplete="current-password" />
      <ButtonRow>
        <Button type="submit" loading={form.pending}>
          {t('log-in.submit')}
        </Button>
      </ButtonRow>
      <p>
        <TextLink to="/forgot-password">{t('log-in.forgotten')}</TextLink>
      </p>
    </Form>
  )
}
