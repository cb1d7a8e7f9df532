import type { Question } from '@fleksbro/contract'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { About } from './sentences/sentences.ts'
import { useSentences } from './use-sentences.ts'
import './match-parts.css'

interface Props {
  /** `match.questions`, `match.gaps`, or some of them. */
  readonly questions: readonly Question[]
  readonly about: About
  readonly most?: number
  /** Gaps are told as they are; questions are asked. */
  readonly as?: 'question' | 'gap'
  /** A bold word before each: "Spørg om". */
  readonly lead?: string
  /** What can be done about one: a link to answer it. */
  readonly action?: (question: Question) => ReactNode
}

/** What is still open, marked in sun yellow: each a question somebody can ask, with the help that could close it. */
export function OpenQuestions({ questions, about, most, as = 'question', lead, action }: Props) {
  const { t } = useTranslation()
  const { say, question: ask, sentence } = useSentences(about)
  const told = questions.flatMap((question) => {
    const text = as === 'gap' ? sentence(question.fact) : ask(question)
    return text ? [{ question, text }] : []
  })
  const shown = told.filter(({ text }, index) => told.findIndex((one) => one.text === text) === index).slice(0, most)
  if (shown.length === 0) return null
  return (
    <ul className="fb-questions" data-kind={as}>
      {shown.map(({ question, text }) => (
        <li key={text}>
          <p>
            {lead && <b>{lead}: </b>}
            {text}
          </p>
          {question.schemes.length > 0 && (
            <p className="fb-subtle">
              {t('matches.scheme', { schemes: say.list(question.schemes.map((id) => say.label('scheme', id))) })}
            </p>
          )}
          {action?.(question)}
        </li>
      ))}
    </ul>
  )
}
