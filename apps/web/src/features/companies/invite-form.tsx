import { Button } from '@digdir/designsystemet-react'
import { type Company, inviteColleague } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Choice, Choices } from '../../ui/choice.tsx'
import { useToast } from '../../ui/toast.tsx'
import { Form } from '../form/form.tsx'
import { TextField } from '../form/text-field.tsx'
import { useEndpointForm } from '../form/use-endpoint-form.ts'

type Values = { name: string; email: string; role: 'member' | 'owner' }
const roles = ['member', 'owner'] as const

interface Props {
  readonly company: Pick<Company, 'id' | 'members'>
  readonly onDone: () => void
}

/** Invites a colleague by mail. */
export function InviteForm({ company, onDone }: Props) {
  const { t } = useTranslation()
  const tell = useToast()
  const form = useEndpointForm<typeof inviteColleague, Values>({
    endpoint: inviteColleague,
    start: { name: '', email: '', role: 'member' },
    inputOf: (body) => ({ params: { companyId: company.id }, body }),
    check: ({ email }) =>
      company.members.some((member) => member.email === email.trim().toLowerCase())
        ? [{ path: '/email', code: 'has-account' }]
        : [],
    onDone: (_, { email }) => {
      tell(t('companies.people.sent', { email }))
      onDone()
    },
  })
  const role = form.form.watch('role')
  return (
    <Form of={form}>
      <TextField of={form} name="name" label={t('companies.people.name')} autoComplete="off" />
      <TextField of={form} name="email" label={t('companies.people.email')} type="email" autoComplete="off" />
      <Choices legend={t('companies.people.role')}>
        {roles.map((one) => (
          <Choice
            key={one}
            type="radio"
            name="role"
            label={t(`companies.people.roles.${one}`)}
            hint={t(`companies.people.roleHints.${one}`)}
            checked={role === one}
            onChange={() => form.form.setValue('role', one)}
          />
        ))}
      </Choices>
      <ButtonRow>
        <Button type="submit" loading={form.pending}>
          {t('companies.people.send')}
        </Button>
        <Button type="button" variant="tertiary" onClick={onDone}>
          {t('ui.cancel')}
        </Button>
      </ButtonRow>
    </Form>
  )
}
