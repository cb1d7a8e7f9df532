import { Button } from '@digdir/designsystemet-react'
import type { Pair } from '@fleksbro/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useToast } from '../../ui/toast.tsx'
import { CandidateWordsDialog } from './candidate-words-dialog.tsx'
import { usePairDecisions } from './decisions.ts'
import { useRefusal } from './refusals.ts'

interface Props {
  readonly candidate: { readonly id: string; readonly name: string }
  readonly vacancy: { readonly id: string; readonly title: string; readonly company: string }
  readonly actions: Pair['allowedActions']
  /** The next step of the page, or a quiet button in a row. */
  readonly size?: 'sm' | 'md'
  readonly onDone: () => void
}

/** Propose a pair, reject it with a reason, or take the rejection back. */
export function PairDecision({ candidate, vacancy, actions, size = 'md', onDone }: Props) {
  const { t } = useTranslation()
  const tell = useToast()
  const refusal = useRefusal()
  const { propose, reject, undo } = usePairDecisions({ candidateId: candidate.id, vacancyId: vacancy.id })
  const [kind, setKind] = useState<'propose' | 'reject'>()
  const [open, setOpen] = useState(false)
  const who = { name: candidate.name, title: vacancy.title }

  const begin = (what: 'propose' | 'reject') => {
    setKind(what)
    setOpen(true)
  }
  const takeBack = () =>
    undo().then(
      () => {
        tell(t('caseload.pair.undone', who))
        onDone()
      },
      (error) => tell(refusal(error)),
    )
  const sent = () => {
    setOpen(false)
    if (kind === 'propose') tell(t('caseload.pair.proposed', who))
    else tell(t('caseload.pair.rejected', who), { label: t('caseload.pair.undo'), run: takeBack })
    onDone()
  }
  const named = (action: string) => t('caseload.pair.actionFor', { action, ...who })
  const look = size === 'sm' ? ({ 'data-size': 'sm' } as const) : {}

  return (
    <>
      {actions.includes('propose') && (
        <Button
          {...look}
          variant={size === 'sm' ? 'secondary' : 'primary'}
          aria-label={named(t('caseload.pair.propose'))}
          onClick={() => begin('propose')}
        >
          {t('caseload.pair.propose')}
        </Button>
      )}
      {actions.includes('reject') && (
        <Button
          {...look}
          variant="tertiary"
          aria-label={named(t('caseload.pair.reject'))}
          onClick={() => begin('reject')}
        >
          {t('caseload.pair.reject')}
        </Button>
      )}
      {actions.includes('undo-rejection') && (
        <Button {...look} variant="secondary" aria-label={named(t('caseload.pair.undoRejection'))} onClick={takeBack}>
          {t('caseload.pair.undoRejection')}
        </Button>
      )}
      {kind && (
        <CandidateWordsDialog
          key={kind}
          open={open}
          onClose={() => setOpen(false)}
          title={t(`caseload.pair.${kind}Title`, who)}
          lead={t(`caseload.pair.${kind}Lead`, { ...who, company: vacancy.company })}
          label={t(`caseload.pair.${kind}Label`)}
          hint={t(`caseload.pair.${kind}Hint`)}
          required={kind === 'reject'}
          confirm={t(`caseload.pair.${kind}Confirm`)}
          candidate={candidate}
          send={kind === 'propose' ? propose : reject}
          onSent={sent}
        />
      )}
    </>
  )
}
