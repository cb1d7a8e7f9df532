import { Button } from '@digdir/designsystemet-react'
import { type Company, removeMember } from '@fleksbro/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { ApiError } from '../../api/errors.ts'
import { useAccount } from '../../session/account.ts'
import { sessionQuery } from '../../session/session.ts'
import { Card } from '../../ui/card.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useProblemWords } from '../problems/use-problem-words.ts'
import './colleagues.css'
import { InviteForm } from './invite-form.tsx'
import { companyQuery } from './queries.ts'

type Member = Company['members'][number]

interface Props {
  readonly company: Company
  readonly inviting: boolean
  readonly setInviting: (inviting: boolean) => void
}

/** Who belongs to the company; owners invite and remove, everybody may leave. */
export function Colleagues({ company, inviting, setInviting }: Props) {
  const { t } = useTranslation()
  const { id: me } = useAccount()
  const [leaving, setLeaving] = useState<Member | null>(null)
  const can = (action: Company['allowedActions'][number]) => company.allowedActions.includes(action)
  return (
    <section className="fb-stack" aria-labelledby="company-people">
      <h2 id="company-people" className="fb-section">
        {t('companies.people.title')}
      </h2>
      <p>{t('companies.people.lead')}</p>
      <ul className="fb-people">
        {company.members.map((member) => {
          const mine = member.accountId === me
          return (
            <li key={member.accountId}>
              <span>
                {mine ? t('companies.people.you', { name: member.name }) : member.name}
                <small>
                  {t(`companies.people.roles.${member.role}`)} · {member.email}
                </small>
              </span>
              {mine && can('leave') && (
                <Button variant="tertiary" onClick={() => setLeaving(member)}>
                  {t('companies.people.leave')}
                </Button>
              )}
              {!mine && can('remove-member') && (
                <Button
                  variant="tertiary"
                  aria-label={t('companies.people.removeOf', { name: member.name })}
                  onClick={() => setLeaving(member)}
                >
                  {t('companies.people.remove')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {inviting && (
        <Card label={t('companies.people.invite')}>
          <InviteForm company={company} onDone={() => setInviting(false)} />
        </Card>
      )}
      {can('invite') && !inviting && (
        <Button variant="secondary" className="fb-start" onClick={() => setInviting(true)}>
          {t('companies.people.invite')}
        </Button>
      )}
      <Removal company={company} member={leaving} mine={leaving?.accountId === me} onClose={() => setLeaving(null)} />
    </section>
  )
}

interface RemovalProps {
  readonly company: Company
  readonly member: Member | null
  readonly mine: boolean
  readonly onClose: () => void
}

function Removal({ company, member, mine, onClose }: RemovalProps) {
  const { t } = useTranslation()
  const tell = useToast()
  const { problem } = useProblemWords()
  const queryClient = useQueryClient()
  const name = member?.name ?? ''
  const removing = useMutation({
    mutationFn: (accountId: string) => call(removeMember, { params: { companyId: company.id, accountId } }),
    onSuccess: async () => {
      onClose()
      tell(mine ? t('companies.people.left', { company: company.name }) : t('companies.people.removed', { name }))
      const { queryKey } = mine ? sessionQuery() : companyQuery(company.id)
      await queryClient.invalidateQueries({ queryKey })
    },
  })
  const close = () => {
    removing.reset()
    onClose()
  }
  const { error } = removing
  return (
    <ConfirmDialog
      open={member !== null}
      onClose={close}
      title={
        mine ? t('companies.people.leaveTitle', { company: company.name }) : t('companies.people.removeTitle', { name })
      }
      confirm={t(mine ? 'companies.people.leave' : 'companies.people.remove')}
      pending={removing.isPending}
      onConfirm={() => member && removing.mutate(member.accountId)}
    >
      <p>{mine ? t('companies.people.leaveText') : t('companies.people.removeText', { name })}</p>
      {error && (
        <p role="alert">
          {error instanceof ApiError && error.code === 'last-owner' ? t('companies.people.lastOwner') : problem(error)}
        </p>
      )}
    </ConfirmDialog>
  )
}
