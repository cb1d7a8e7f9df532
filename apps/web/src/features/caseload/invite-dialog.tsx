import { inviteCandidate, type HandOver as Made } from '@fleksbro/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { call } from '../../api/call.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { HandOver } from './hand-over.tsx'
import { caseloadChanged } from './queries.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { isReasonNeeded, useRefusal } from './refusals.ts'

interface Props {
  readonly candidate: { readonly id: string; readonly name: string }
  readonly email?: string
  readonly open: boolean
  readonly onClose: () => void
}

/** Sends a new link, by mail and on paper; earlier ones stop working. */
export function InviteDialog({ candidate, email: known = '', open, onClose }: Props) {
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const refusal = useRefusal()
  const [email, setEmail] = useState(known)
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<string>()
  const [made, setMade] = useState<z.output<typeof Made>>()
  const [asking, setAsking] = useState(false)

  const close = () => {
    setMade(undefined)
    onClose()
  }
  const send = async () => {
    setPending(true)
    setError(undefined)
    try {
      setMade(await call(inviteCandidate, { params: { candidateId: candidate.id }, body: { email } }))
      await caseloadChanged(queryClient)
    } catch (problem) {
      if (isReasonNeeded(problem)) setAsking(true)
      else setError(refusal(problem))
    } finally {
      setPending(false)
    }
  }

  return (
    <>
      <ConfirmDialog
        open={open}
        onClose={close}
        title={t('caseload.invite.title', { name: candidate.name })}
        confirm={made ? t('caseload.handOver.print') : t('caseload.invite.send')}
        onConfirm={made ? () => window.print() : send}
        pending={pending}
        cancel={t(made ? 'ui.close' : 'ui.cancel')}
      >
        {made ? (
          <HandOver name={candidate.name} made={made} />
        ) : (
          <>
            <p>{t('caseload.invite.lead')}</p>
            <Field label={t('caseload.create.email')} error={error}>
              <input
                className="ds-input"
                type="email"
                autoComplete="off"
                maxLength={254}
                value={email}
                onChange={(event) => setEmail(event.target.value)}
              />
            </Field>
          </>
        )}
      </ConfirmDialog>
      <ReasonDialog
        candidate={candidate}
        open={asking}
        onClose={() => setAsking(false)}
        onOpened={() => {
          setAsking(false)
          void send()
        }}
      />
    </>
  )
}
