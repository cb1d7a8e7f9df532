import { Button } from '@digdir/designsystemet-react'
import type { UserRow } from '@fleksbro/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { useSession } from '../../session/session.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { ChangeUser, type UserChange } from './change-user.tsx'

/** Who has access, and what may be done about it. The API says what; the web repeats no rule. */
export function UserTable({ users }: { readonly users: readonly UserRow[] }) {
  const { t } = useTranslation()
  const { relative } = useFormat()
  const now = new Date(useSession().now)
  const [change, setChange] = useState<UserChange | null>(null)

  const columns: readonly Column<UserRow>[] = [
    {
      id: 'name',
      heading: t('admin.users.name'),
      cell: ({ name, email, company }) => (
        <span className="fb-user-name">
          {name}
          <small>{company ? `${company} · ${email}` : email}</small>
        </span>
      ),
    },
    { id: 'role', heading: t('admin.users.what'), cell: ({ role }) => t(`admin.users.oneRole.${role}`) },
    {
      id: 'seen',
      heading: t('admin.users.seen'),
      cell: ({ lastSeen }) => (lastSeen ? relative(lastSeen, now) : t('admin.users.never')),
    },
    {
      id: 'access',
      heading: t('admin.users.access'),
      cell: ({ active, decidesOnBenefits }) => (
        <span className="fb-user-access">
          <Tag tone={active ? 'accent' : 'plain'} mark={active}>
            {t(active ? 'admin.users.on' : 'admin.users.off')}
          </Tag>
          {decidesOnBenefits && <Tag>{t('admin.users.benefits')}</Tag>}
        </span>
      ),
    },
  ]

  return (
    <>
      <DataTable
        caption={t('admin.users.caption')}
        hideCaption
        columns={columns}
        rows={users}
        keyOf={({ accountId }) => accountId}
        actionsHeading={t('admin.users.actions')}
        actions={(user) => <Actions user={user} onChoose={setChange} />}
      />
      <ChangeUser change={change} onClose={() => setChange(null)} />
    </>
  )
}

interface ActionsProps {
  readonly user: UserRow
  readonly onChoose: (change: UserChange) => void
}

function Actions({ user, onChoose }: ActionsProps) {
  const { t } = useTranslation()
  const { active, decidesOnBenefits, allowedActions, name } = user
  const canTurn = allowedActions.includes(active ? 'turn-off' : 'turn-on')
  const turn = t(active ? 'admin.users.turnOff' : 'admin.users.turnOn')
  const mark = t(decidesOnBenefits ? 'admin.users.unmark' : 'admin.users.mark')
  return (
    <>
      {canTurn && (
        <Button
          variant="secondary"
          data-size="sm"
          aria-label={t('admin.users.of', { action: turn, name })}
          onClick={() => onChoose({ user, action: active ? 'turn-off' : 'turn-on' })}
        >
          {turn}
        </Button>
      )}
      {allowedActions.includes('mark-benefits') && (
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={t('admin.users.of', { action: mark, name })}
          onClick={() => onChoose({ user, action: decidesOnBenefits ? 'unmark' : 'mark' })}
        >
          {mark}
        </Button>
      )}
    </>
  )
}
