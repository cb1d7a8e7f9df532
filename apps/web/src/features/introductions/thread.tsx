import type { Introduction, Thread as Said } from '@fleksbro/contract'
import { useQuery } from '@tanstack/react-query'
import { Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isGone } from '../../api/errors.ts'
import { useAccount } from '../../session/account.ts'
import { Card } from '../../ui/card.tsx'
import { useProblemWords } from '../problems/use-problem-words.ts'
import type { About } from './state-tag.tsx'
import { ThreadForm } from './thread-form.tsx'
import { ThreadLog } from './thread-log.tsx'
import { ThreadOpeners } from './thread-openers.tsx'
import { threadOf, useMarkRead, useSay } from './thread-queries.ts'
import { useThreadDraft } from './use-thread-draft.ts'
import './thread.css'

interface Props {
  readonly introduction: Introduction
  readonly about: About
}

/** What the three have said to each other about one introduction, and the place to say more. */
export function Thread({ introduction, about }: Props) {
  const { t } = useTranslation()
  const { problem } = useProblemWords()
  const { decidesOnBenefits } = useAccount()
  const { data, error } = useQuery({ ...threadOf(introduction.id), enabled: !decidesOnBenefits })
  if (decidesOnBenefits || (!data && (!error || isGone(error)))) return null
  if (data && !data.mayWrite && !data.reasonNeeded && data.messages.length === 0) return null
  return (
    <Card>
      <h2>{t('thread.title')}</h2>
      {data?.reasonNeeded && <p>{t('thread.reason')}</p>}
      {data && !data.reasonNeeded && <Talk introduction={introduction} about={about} thread={data} />}
      {!data && <p>{problem(error)}</p>}
    </Card>
  )
}

function Talk({ introduction, about, thread }: Props & { readonly thread: Said }) {
  const { t } = useTranslation()
  const { id, unread } = introduction
  const say = useSay(id)
  const draft = useThreadDraft(id, about)
  const box = useRef<HTMLTextAreaElement>(null)
  const [going, setGoing] = useState<string | null>(null)
  useReading(id, thread, unread)

  const send = (keepWords: boolean) => {
    const text = draft.text.trim()
    if (!text || going) return
    setGoing(text)
    draft.hand()
    say.mutate(
      { text, keepWords },
      {
        onSuccess: () => draft.sent(),
        // Nothing that was typed is lost: it stands in the field again, before what was typed meanwhile.
        onError: () => {
          draft.giveBack(text)
          box.current?.focus()
        },
        onSettled: () => setGoing(null),
      },
    )
  }
  const begin = (words: string) => {
    draft.type(draft.text.trim() ? `${draft.text.trimEnd()}\n${words}` : words)
    box.current?.focus()
  }

  return (
    <>
      <ThreadLog messages={thread.messages} going={going} about={about} company={introduction.vacancy.company} />
      {thread.mayWrite ? (
        <>
          <ThreadForm
            ref={box}
            about={about}
            anonymous={thread.anonymous}
            text={draft.text}
            onType={draft.type}
            error={going ? null : say.error}
            pending={going !== null}
            onSend={send}
          />
          <Suspense>
            <ThreadOpeners questions={thread.openers} about={about} onChoose={begin} />
          </Suspense>
        </>
      ) : (
        <p className="fb-subtle">{t(`thread.over.${about}`)}</p>
      )}
    </>
  )
}

/** While somebody looks at the page, what stands there is read. */
function useReading(id: string, { messages }: Said, unread: number) {
  const { mutate } = useMarkRead(id)
  const last = messages.at(-1)?.number ?? 0
  useEffect(() => {
    if (unread === 0 || last === 0) return
    const mark = () => document.visibilityState === 'visible' && mutate(last)
    mark()
    document.addEventListener('visibilitychange', mark)
    return () => document.removeEventListener('visibilitychange', mark)
  }, [mutate, last, unread])
}
