import { useState } from 'react'
import { ReasonDialog } from './reason-dialog.tsx'
import { WordsDialog, type WordsDialogProps } from './words-dialog.tsx'

interface Props extends Omit<WordsDialogProps, 'onReasonNeeded'> {
  readonly candidate: { readonly id: string; readonly name: string }
}

/** Words about a candidate. A colleague's is opened with a reason on the way, and then they are sent by themselves. */
export function CandidateWordsDialog({ candidate, ...words }: Props) {
  const [again, setAgain] = useState<{ readonly send: () => void }>()
  return (
    <>
      <WordsDialog {...words} onReasonNeeded={(send) => setAgain({ send })} />
      <ReasonDialog
        candidate={candidate}
        open={again !== undefined}
        onClose={() => setAgain(undefined)}
        onOpened={() => {
          setAgain(undefined)
          again?.send()
        }}
      />
    </>
  )
}
