import { Button } from '@digdir/designsystemet-react'
import type { Introduction } from '@fleksbro/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Card } from '../../ui/card.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useAct } from '../introductions/queries.ts'
import { useProblemWords } from '../problems/use-problem-words.ts'
import { AskToMeet } from '../vacancies/ask-to-meet.tsx'
import { type SentWords, WordsForm } from './words-form.tsx'

/** What the company can do now: ask to meet, say a kind no, tell that they met, or end it. */
export function IntroductionActions({ introduction }: { readonly introduction: Introduction }) {
  const { t } = useTranslation()
  const tell = useToast()
  const { problem } = useProblemWords()
  const acting = useAct(introduction.id)
  const [closing, setClosing] = useState<'decline' | 'end' | null>(null)
  const { allowedActions, card, vacancy, state } = introduction
  const can = (action: (typeof allowedActions)[number]) => allowedActions.includes(action)

  const close = ({ text, keepWords }: SentWords) => {
    if (!closing) return
    const body = { action: closing, ...(text ? { reason: text } : {}), ...(keepWords ? { keepWords } : {}) }
    acting.mutate(body, {
      onSuccess: () => {
        tell(t(`companies.inbox.done.${closing}`))
        setClosing(null)
      },
    })
  }
  const choose = (which: typeof closing) => {
    acting.reset()
    setClosing(which)
  }

  if (closing) {
    return (
      <Card tone="warm">
        <h2>{t(`companies.inbox.${closing}.title`)}</h2>
        <p>{t(`companies.inbox.${closing}.text`)}</p>
        <WordsForm
          label={t(`companies.inbox.${closing}.label`)}
          hint={t(`companies.inbox.${closing}.hint`)}
          submit={t(`companies.inbox.${closing}.confirm`)}
          pending={acting.isPending}
          error={acting.error}
          onSend={close}
        />
        <Button variant="tertiary" className="fb-start" onClick={() => choose(null)}>
          {t('ui.cancel')}
        </Button>
      </Card>
    )
  }
  return (
    <>
      {can('ask') && card && <AskToMeet vacancyId={vacancy.id} pseudonym={card.pseudonym} />}
      <ButtonRow>
        {can('met') && (
          <Button
            loading={acting.isPending}
            onClick={() => acting.mutate({ action: 'met' }, { onSuccess: () => tell(t('companies.inbox.done.met')) })}
          >
            {t('companies.inbox.act.met')}
          </Button>
        )}
        {can('decline') && (
          <Button variant="secondary" onClick={() => choose('decline')}>
            {t(state === 'interested' ? 'companies.inbox.act.decline' : 'companies.inbox.act.withdraw')}
          </Button>
        )}
        {can('end') && (
          <Button variant="secondary" onClick={() => choose('end')}>
            {t('companies.inbox.act.end')}
          </Button>
        )}
      </ButtonRow>
      {acting.isError && <p role="alert">{problem(acting.error)}</p>}
    </>
  )
}
