import { useRef, useState } from 'react'
import { dropDraft, findDraft, keepDraft } from '../../device/drafts.ts'
import { useAccount } from '../../session/account.ts'
import type { About } from './state-tag.tsx'

/**
 * What is typed and not said yet. Her own words outlive a closed tab; what others type about her stays in memory. While
 * it is on its way it is kept as well.
 */
export function useThreadDraft(introductionId: string, about: About) {
  const account = useAccount().id
  const name = `thread:${introductionId}`
  const keep = about === 'you' ? 'device' : 'memory'
  const [text, setText] = useState(() => findDraft<string>(account, name, keep)?.value ?? '')
  const latest = useRef(text)

  const show = (typed: string) => {
    latest.current = typed
    setText(typed)
  }
  const type = (typed: string) => {
    show(typed)
    if (typed) keepDraft(account, name, typed, Date.now(), keep)
    else dropDraft(account, name, undefined, keep)
  }
  return {
    text,
    type,
    /** It is on its way: the field is free, the draft stays until it has arrived. */
    hand: () => show(''),
    sent: () => {
      if (!latest.current) dropDraft(account, name, undefined, keep)
    },
    giveBack: (unsaid: string) => type(latest.current ? `${unsaid}\n${latest.current}` : unsaid),
  }
}
