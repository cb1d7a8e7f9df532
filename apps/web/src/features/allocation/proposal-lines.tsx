import { Button } from '@digdir/designsystemet-react'
import type { Proposal } from '@fleksbro/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonRow } from '../../ui/button-row.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useProblemWords } from '../problems/use-problem-words.ts'
import { includes, type NamedPair, pairOf, without } from './pairs.ts'
import { ProposalLineCard } from './proposal-line-card.tsx'
import { type Outcome, useAccept } from './use-accept.ts'
import type { Wishes } from './use-wishes.ts'

interface Props {
  readonly proposal: Proposal
  readonly wishes: Wishes
  /** A new proposal is on its way; this one is no longer to be sent. */
  readonly busy: boolean
  /** A line is about to go: the focus comes back to its place. */
  readonly onLeaving: (at: number) => void
  readonly onSent: (outcomes: readonly Outcome[]) => void
}

/** The lines with what the consultant makes of each, and the one button that sends them. */
export function ProposalLines({ proposal, wishes, busy, onLeaving, onSent }: Props) {
  const { t } = useTranslation()
  const tell = useToast()
  const { problem } = useProblemWords()
  const accept = useAccept(onSent)
  const [left, setLeft] = useState<readonly NamedPair[]>([])
  const chosen = proposal.lines.filter((line) => !includes(left, pairOf(line)))

  const choose = (pair: NamedPair, isChosen: boolean) =>
    setLeft(isChosen ? without(left, pair) : [...without(left, pair), pair])
  const forbid = (pair: NamedPair, at: number) => {
    wishes.forbid(pair)
    tell(t('allocation.line.forbidden', { name: pair.name, title: pair.title }), {
      label: t('caseload.pair.undo'),
      run: () => wishes.allow(pair),
    })
    onLeaving(at)
  }
  const send = () => accept.mutate({ rulesVersion: proposal.rulesVersion, lines: chosen })

  return (
    <>
      <ul className="fb-lines">
        {proposal.lines.map((line, at) => {
          const pair = pairOf(line)
          return (
            <ProposalLineCard
              key={`${pair.candidateId} ${pair.vacancyId}`}
              line={line}
              chosen={!includes(left, pair)}
              onChoose={(isChosen) => choose(pair, isChosen)}
              onPin={() => wishes.togglePin(pair)}
              onForbid={() => forbid(pair, at)}
            />
          )
        })}
      </ul>
      {accept.error && (
        <p role="alert" className="fb-error">
          {problem(accept.error)}
        </p>
      )}
      <div className="fb-send">
        <ButtonRow>
          <Button disabled={busy || accept.isPending || chosen.length === 0} onClick={send}>
            {t(accept.isPending ? 'allocation.send.sending' : 'allocation.send.button', { count: chosen.length })}
          </Button>
          <Button variant="tertiary" onClick={() => setLeft(chosen.length > 0 ? proposal.lines.map(pairOf) : [])}>
            {t(chosen.length > 0 ? 'allocation.send.none' : 'allocation.send.all')}
          </Button>
        </ButtonRow>
        <p className="fb-quiet">{t('allocation.send.hint')}</p>
      </div>
    </>
  )
}
