import type { NeedEntry } from '@fleksbro/catalogue'
import type { Condition, ConditionDoor } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { NeedPicture } from '../../ui/pictures/need-picture.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import './condition-question.css'
import { ConditionOpens } from '../doors/condition-opens.tsx'
import { ConditionNumbers } from './condition-numbers.tsx'

interface Props {
  readonly need: NeedEntry
  readonly value: Condition | undefined
  /** For how many more it would be settled, if that is known and can be told. */
  readonly opens: ConditionDoor | undefined
  readonly onChange: (value: Condition) => void
}

const answers = ['yes', 'adaptable', 'no', 'unknown'] as const

/** One condition: a drawing, the question, an everyday example, and four short answers or two numbers. */
export function ConditionQuestion({ need, value, opens, onChange }: Props) {
  const { t } = useTranslation()
  const { needWords } = useCatalogue()
  const question = needWords(need.code, 'question')
  return (
    <li className="fb-condition" data-answered={value !== undefined}>
      <NeedPicture code={need.code} size={56} />
      <div className="fb-condition-words">
        <p className="fb-condition-question">{question}</p>
        <p className="fb-subtle">{needWords(need.code, 'example')}</p>
        <ConditionOpens door={opens} />
        {need.kind === 'number' ? (
          <ConditionNumbers need={need} value={value} onChange={onChange} />
        ) : (
          <Segmented
            legend={question}
            hideLegend
            options={answers.map((answer) => ({
              value: answer,
              label: t(`vacancies.edit.conditions.answers.${answer}`),
            }))}
            value={value && 'answer' in value ? value.answer : null}
            onChange={(answer) => onChange({ answer })}
          />
        )}
      </div>
    </li>
  )
}
