import { Button } from '@digdir/designsystemet-react'
import { forgotPassword } from '@fleksbro/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextLink } from '../../page/links.tsx'
import type { PublicPage } from '../../page/page.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Card } from '../../ui/card.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Form } from '../form/form.tsx'
import { TextField } from '../form/text-field.tsx'
import { useEndpointForm } from '../form/use-endpoint-form.ts'
import { CheckMail } from '../one-time-link/check-mail.tsx'

export const forgotPasswordPage: PublicPage = { title: 'log-in.forgot.title', Component: ForgotPasswordPage }

function ForgotPasswordPage() {
  const { t } = useTranslation()
  const [sentTo, setSentTo] = useState<string | null>(null)
  const form = useEndpointForm({
    endpoint: forgotPassword,
    start: { email: '' },
    inputOf: (body) => ({ body }),
    onDone: (_, { email }) => setSentTo(email),
  })
  if (sentTo !== null) {
    return (
      <CheckMail title={t('log-in.forgot.sentTitle')} text={t('log-in.forgot.sent', { email: sentTo })}>
        <p className="fb-subtle">{t('log-in.forgot.wait')}</p>
        <ButtonRow>
          <Button variant="secondary" onClick={() => setSentTo(null)}>
            {t('log-in.forgot.again')}
          </Button>
        </ButtonRow>
      </CheckMail>
    )
  }
  return (
    <>
      <PageHeading lead={t('log-in.forgot.lead')}>{t('log-in.forgot.title')}</PageHeading>
      <Card>
        <Form of={form}>
          <TextField of={form} name="email" label={t('log-in.email')} type="email" autoComplete="username" />
          <ButtonRow>
            <Button type="submit" loading={form.pending}>
              {t('log-in.forgot.submit')}
            </Button>
          </ButtonRow>
        </Form>
      </Card>
      <p>
        <TextLink to="/log-in">{t('log-in.forgot.back')}</TextLink>
      </p>
    </>
  )
}
