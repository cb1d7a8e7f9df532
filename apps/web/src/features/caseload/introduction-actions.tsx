import { Button } from '@digdir/designsystemet-react'
import type { Introduction } from '@fleksbro/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonRow } from '../../ui/button-row.tsx'
import { useToast } from '../../ui/toast.tsx'
import { type Act, useAct } from '../introductions/queries.ts'
import { focusHeading } from './focus-row.ts'
import { caseloadChanged } from './queries.ts'
import { useRefusal } from './refusals.ts'
import { WordsDialog } from './words-dialog.tsx'

/** They have met, or it ends here, with a reason where there is one to give. */
export function IntroductionActions({ introduction: { id, allowedActions } }: { readonly introduction: Introduction }) {
  const { t } = useTranslation()
  const tell = useToast()
  const refusal = useRefusal()
  const queryClient = useQueryClient()
  const act = useAct(id)
  const [ending, setEnding] = useState(false)
  const may = (action: 'met' | 'end') => allowedActions.includes(action)
  if (!may('met') && !may('end')) return null

  const send = async (body: Act) => {
    await act.mutateAsync(body)
    await caseloadChanged(queryClient)
  }
  const done = (what: 'met' | 'end') => {
    setEnding(false)
    tell(t(`caseload.introductions.${what}.done`))
    focusHeading()
  }
  const met = () =>
    send({ action: 'met' }).then(
      () => done('met'),
      (error) => tell(refusal(error)),
    )

  return (
    <>
      <ButtonRow>
        {may('met') && (
          <Button loading={act.isPending && !ending} onClick={met}>
            {t('caseload.introductions.met.action')}
          </Button>
        )}
        {may('end') && (
          <Button variant="secondary" onClick={() => setEnding(true)}>
            {t('caseload.introductions.end.action')}
          </Button>
        )}
      </ButtonRow>
      <WordsDialog
        open={ending}
        onClose={() => setEnding(false)}
        title={t('caseload.introductions.end.title')}
        lead={t('caseload.introductions.end.lead')}
        label={t('caseload.introductions.end.label')}
        confirm={t('caseload.introductions.end.confirm')}
        send={({ text, keepWords }) =>
          send({ action: 'end', ...(text ? { reason: text } : {}), ...(keepWords ? { keepWords } : {}) })
        }
        onSent={() => done('end')}
      />
    </>
  )
}
