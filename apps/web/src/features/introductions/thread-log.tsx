import type { SaidText, Thread } from '@fleksbro/contract'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import type { About } from './state-tag.tsx'

interface Props {
  readonly messages: Thread['messages']
  /** What is on its way. */
  readonly going: string | null
  readonly about: About
  readonly company: string
}

/** What was said, oldest first; what is new is read out politely. */
export function ThreadLog({ messages, going, about, company }: Props) {
  const { t } = useTranslation()
  const log = useRef<HTMLElement>(null)
  const count = messages.length + (going ? 1 : 0)
  useEffect(() => {
    if (count > 0) log.current?.scrollTo({ top: log.current.scrollHeight })
  }, [count])
  return (
    <section
      ref={log}
      role="log"
      aria-label={t('thread.log')}
      className="fb-thread"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached with the keyboard.
      tabIndex={0}
    >
      {count === 0 && <p className="fb-subtle">{t(`thread.empty.${about}`)}</p>}
      <ol>
        {messages.map((message) => (
          <Text key={message.id} message={message} about={about} company={company} />
        ))}
        {going && (
          <li data-mine="true">
            <p>{going}</p>
            <small>{t('thread.sending')}</small>
          </li>
        )}
      </ol>
    </section>
  )
}

function Text({ message, about, company }: { readonly message: SaidText } & Pick<Props, 'about' | 'company'>) {
  const { t } = useTranslation()
  const { dateTime, list } = useFormat()
  const { by, mine, text, at, readBy } = message
  const nameOf = (side: SaidText['by']) => t(`thread.side.${about}.${side}`, { company })
  return (
    <li data-mine={mine}>
      <b>{mine ? t('thread.me') : nameOf(by)}</b>
      <p>{text}</p>
      <small>
        <time dateTime={at}>{dateTime(at)}</time>
        {readBy.length > 0 && ` · ${t('thread.readBy', { who: list(readBy.map(nameOf)) })}`}
      </small>
    </li>
  )
}
