import { Button } from '@digdir/designsystemet-react'
import { type Account, updateAccount } from '@fleksbro/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sessionQuery } from '../../session/session.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { useToast } from '../../ui/toast.tsx'
import { Form } from '../form/form.tsx'
import { LanguageField } from '../form/language-field.tsx'
import { TextField } from '../form/text-field.tsx'
import { useEndpointForm } from '../form/use-endpoint-form.ts'

export function AccountForm({ account: { name, phone, language } }: { readonly account: Account }) {
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const tell = useToast()
  const form = useEndpointForm({
    endpoint: updateAccount,
    start: { name, phone: phone ?? '', language },
    inputOf: ({ phone, ...rest }) => ({ body: { ...rest, phone: phone.trim() || null } }),
    onDone: (account) => {
      queryClient.setQueryData(sessionQuery().queryKey, (session) => session && { ...session, account })
      tell(t('account.saved'))
    },
  })
  return (
    <Form of={form}>
      <TextField of={form} name="name" label={t('account.name')} autoComplete="name" />
      <TextField
        of={form}
        name="phone"
        label={t('account.phone')}
        hint={t('account.phoneHint')}
        type="tel"
        autoComplete="tel"
      />
      <LanguageField of={form} name="language" label={t('account.language')} />
      <ButtonRow>
        <Button type="submit" loading={form.pending}>
          {t('account.save')}
        </Button>
      </ButtonRow>
    </Form>
  )
}
