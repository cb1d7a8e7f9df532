import { Button } from '@digdir/designsystemet-react'
import { inviteStaff, type ReplyOf } from '@fleksbro/contract'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Form } from '../../features/form/form.tsx'
import { TextField } from '../../features/form/text-field.tsx'
import { useEndpointForm } from '../../features/form/use-endpoint-form.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Card } from '../../ui/card.tsx'
import { Choice, Choices } from '../../ui/choice.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Invited } from './invited.tsx'

interface Values {
  name: string
  email: string
  role: 'caseworker' | 'admin'
  decidesOnBenefits: boolean
}

const nobody: Values = { name: '', email: '', role: 'caseworker', decidesOnBenefits: false }
const offered = ['caseworker', 'admin'] as const

export function InvitePage() {
  const [sent, setSent] = useState<{ readonly reply: ReplyOf<typeof inviteStaff>; readonly values: Values } | null>(
    null,
  )
  return sent ? (
    <Invited {...sent.values} {...sent.reply} onAnother={() => setSent(null)} />
  ) : (
    <InviteForm onSent={(reply, values) => setSent({ reply, values })} />
  )
}

function InviteForm({ onSent }: { readonly onSent: (reply: ReplyOf<typeof inviteStaff>, values: Values) => void }) {
  const { t } = useTranslation()
  const form = useEndpointForm({
    endpoint: inviteStaff,
    start: nobody,
    inputOf: (body) => ({ body }),
    onDone: onSent,
  })
  const [role, decides] = useWatch({ control: form.form.control, name: ['role', 'decidesOnBenefits'] })
  return (
    <>
      <PageHeading lead={t('admin.invite.lead')}>{t('admin.invite.title')}</PageHeading>
      <Card>
        <Form of={form}>
          <TextField of={form} name="name" label={t('admin.invite.name')} autoComplete="off" />
          <TextField of={form} name="email" label={t('admin.invite.email')} type="email" autoComplete="off" />
          <Choices legend={t('admin.invite.role')}>
            {offered.map((one) => (
              <Choice
                key={one}
                type="radio"
                name="role"
                label={t(`admin.invite.roles.${one}`)}
                hint={t(`admin.invite.roleHints.${one}`)}
                checked={role === one}
                onChange={() => form.form.setValue('role', one)}
              />
            ))}
          </Choices>
          <Choice
            label={t('admin.invite.benefits')}
            hint={t('admin.invite.benefitsHint')}
            checked={decides}
            onChange={(checked) => form.form.setValue('decidesOnBenefits', checked)}
          />
          <ButtonRow>
            <Button type="submit" loading={form.pending}>
              {t('admin.invite.submit')}
            </Button>
          </ButtonRow>
        </Form>
      </Card>
    </>
  )
}
