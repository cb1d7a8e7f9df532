import { Button } from '@digdir/designsystemet-react'
import { acceptInvitation, type ReplyOf, type readInvitation } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { remember } from '../../device/remember.ts'
import { useLanguage } from '../../i18n/use-words.ts'
import { TextLink } from '../../page/links.tsx'
import { useSession } from '../../session/session.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Card } from '../../ui/card.tsx'
import { Field } from '../../ui/field.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Form } from '../form/form.tsx'
import { LanguageField } from '../form/language-field.tsx'
import { PasswordField } from '../form/password-field.tsx'
import { TextField } from '../form/text-field.tsx'
import { useEndpointForm } from '../form/use-endpoint-form.ts'
import { useArrive } from '../log-in/use-arrive.ts'

interface Props {
  readonly token: string
  readonly invitation: ReplyOf<typeof readInvitation>
}

/** Who invites to what, and the three things that make an account. */
export function AcceptInvitation({ token, invitation: { kind, name, email, invitedBy, place } }: Props) {
  const { t } = useTranslation()
  const { account } = useSession()
  const arrive = useArrive()
  const form = useEndpointForm({
    endpoint: acceptInvitation,
    start: { name, password: '', language: useLanguage() },
    inputOf: (typed) => ({ body: { token, ...typed } }),
    onDone: (session, { language }) => {
      remember('language', language)
      arrive(session)
    },
  })
  const who = invitedBy ? t('registration.invitation.someoneFrom', { name: invitedBy, place }) : place

  return (
    <>
      <PageHeading lead={t(`registration.invitation.kinds.${kind}`, { who })}>
        {t('registration.invitation.heading')}
      </PageHeading>
      {account && <Card tone="sun">{t('registration.invitation.other', { name: account.name })}</Card>}
      <Card>
        <Form of={form}>
          <Field label={t('registration.invitation.email')} hint={t('registration.invitation.emailHint')}>
            <input className="ds-input" type="email" autoComplete="username" readOnly value={email} />
          </Field>
          <TextField of={form} name="name" label={t('registration.invitation.name')} autoComplete="name" />
          <PasswordField
            of={form}
            name="password"
            label={t('registration.invitation.password')}
            hint={t('log-in.reset.hint')}
          />
          <LanguageField of={form} name="language" label={t('registration.invitation.language')} />
          <ButtonRow>
            <Button type="submit" loading={form.pending}>
              {t('registration.invitation.submit')}
            </Button>
          </ButtonRow>
        </Form>
      </Card>
      {!account && (
        <p>
          <TextLink to="/log-in">{t('registration.invitation.known')}</TextLink>
        </p>
      )}
    </>
  )
}
