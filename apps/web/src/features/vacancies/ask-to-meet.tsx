import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import { useToast } from '../../ui/toast.tsx'
import { type SentWords, WordsForm } from '../companies/words-form.tsx'
import { useAskToMeet } from './candidates-query.ts'

interface Props {
  readonly vacancyId: string
  readonly pseudonym: string
}

/** The question to meet, with what happens next said before it is asked. */
export function AskToMeet({ vacancyId, pseudonym }: Props) {
  const { t } = useTranslation()
  const tell = useToast()
  const navigate = useNavigate()
  const asking = useAskToMeet(vacancyId, pseudonym)
  const ask = ({ text, keepWords }: SentWords) =>
    asking.mutate(
      { ...(text ? { message: text } : {}), ...(keepWords ? { keepWords } : {}) },
      {
        onSuccess: ({ id }) => {
          tell(t('vacancies.candidates.ask.sent'))
          void navigate({ to: `/company/introductions/${id}` })
        },
      },
    )
  return (
    <Card tone="warm">
      <h2>{t('vacancies.candidates.ask.title')}</h2>
      <p>{t('vacancies.candidates.ask.text')}</p>
      <WordsForm
        label={t('vacancies.candidates.ask.label')}
        hint={t('vacancies.candidates.ask.hint')}
        submit={t('vacancies.candidates.ask.send')}
        pending={asking.isPending}
        error={asking.error}
        saidOf={{
          'asked-before': t('vacancies.candidates.ask.already'),
          'not-found': t('vacancies.candidates.ask.gone'),
        }}
        onSend={ask}
      />
    </Card>
  )
}
