import { Button } from '@digdir/designsystemet-react'
import { resetPassword } from '@fleksbro/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isGone } from '../../api/errors.ts'
import { ButtonLink } from '../../page/links.tsx'
import type { PublicPage } from '../../page/page.ts'
import { leave } from '../../session/session.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Card } from '../../ui/card.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { useToast } from '../../ui/toast.tsx'
import { Form } from '../form/form.tsx'
import { PasswordField } from '../form/password-field.tsx'
import { useEndpointForm } from '../form/use-endpoint-form.ts'
import { LinkGone } from '../one-time-link/link-gone.tsx'
import { isToken, useToken } from '../one-time-link/use-token.ts'

export const resetPasswordPage: PublicPage = { title: 'log-in.reset.title', Component: ResetPasswordPage }

function ResetPasswordPage() {
  const { t } = useTranslation()
  const token = useToken()
  const [gone, setGone] = useState(!isToken(token))
  if (gone) {
    return (
      <LinkGone
        title={t('log-in.reset.goneTitle')}
        text={t('log-in.reset.gone')}
        action={<ButtonLink to="/forgot-password">{t('log-in.reset.new')}</ButtonLink>}
      />
    )
  }
  return <NewPassword token={token} onGone={() => setGone(true)} />
}

function NewPassword({ token, onGone }: { readonly token: string; readonly onGone: () => void }) {
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const tell = useToast()
  const form = useEndpointForm({
    endpoint: resetPassword,
    start: { password: '' },
    inputOf: ({ password }) => ({ body: { token, password } }),
    onDone: async () => {
      tell(t('log-in.reset.done'))
      await navigate({ to: '/log-in', replace: true })
      leave(queryClient, { keepDrafts: true })
    },
    onError: (error) => {
      if (isGone(error)) onGone()
    },
  })
  return (
    <>
      <PageHeading lead={t('log-in.reset.lead')}>{t('log-in.reset.title')}</PageHeading>
      <Card>
        <Form of={form}>
          <PasswordField of={form} name="password" label={t('log-in.reset.password')} hint={t('log-in.reset.hint')} />
          <ButtonRow>
            <Button type="submit" loading={form.pending}>
              {t('log-in.reset.submit')}
            </Button>
          </ButtonRow>
        </Form>
      </Card>
    </>
  )
}
