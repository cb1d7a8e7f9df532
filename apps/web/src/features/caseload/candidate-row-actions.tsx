import { Button } from '@digdir/designsystemet-react'
import type { CandidateRow } from '@fleksbro/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { InviteDialog } from './invite-dialog.tsx'
import { TakeOver } from './take-over.tsx'

interface Props {
  readonly row: CandidateRow
  /** Where the profile is open and it is known. */
  readonly email?: string
}

/** What can be done from the row: take over, and invite whoever has no account yet. */
export function CandidateRowActions({ row, email = '' }: Props) {
  const { t } = useTranslation()
  const [inviting, setInviting] = useState(false)
  const again = t(row.invited ? 'caseload.invite.again' : 'caseload.invite.first')
  return (
    <>
      {!row.mine && <TakeOver candidate={row} />}
      {!row.hasAccount && (
        <>
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={t('caseload.pair.action', { action: again, name: row.name })}
            onClick={() => setInviting(true)}
          >
            {again}
          </Button>
          <InviteDialog candidate={row} email={email} open={inviting} onClose={() => setInviting(false)} />
        </>
      )}
    </>
  )
}
