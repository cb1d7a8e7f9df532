import type { Question } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useSentences } from '../matches/use-sentences.ts'
import type { About } from './state-tag.tsx'

const most = 4

interface Props {
  readonly questions: readonly Question[]
  readonly about: About
  readonly onChoose: (words: string) => void
}

/** What is still open between the two: one tap begins a text about it, in words for whoever is asked. */
export function ThreadOpeners({ questions, about, onChoose }: Props) {
  const { t } = useTranslation()
  const toHer = useSentences('you')
  const toThem = useSentences('company')
  const own = about === 'you' ? 'candidate' : about
  const openers = questions.flatMap((one) => {
    const text = (one.whom === 'candidate' ? toHer : toThem).question(one)
    return text ? [{ text, answers: one.whom === own }] : []
  })
  const shown = openers.filter(({ text }, index) => openers.findIndex((one) => one.text === text) === index)
  if (shown.length === 0) return null
  return (
    <div className="fb-openers">
      <h3>{t('thread.openers')}</h3>
      <ul>
        {shown.slice(0, most).map(({ text, answers }) => (
          <li key={text}>
            <button type="button" onClick={() => onChoose(answers ? `${text}\n` : text)}>
              <b>{t(answers ? 'thread.answer' : 'thread.ask')}:</b> {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
