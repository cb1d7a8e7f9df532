import type { VacancyFacts } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '../../ui/disclosure.tsx'
import { NeedPicture } from '../../ui/pictures/need-picture.tsx'
import { conditionsSaid } from './conditions-said.ts'
import type { About } from './sentences/sentences.ts'
import { useSentences } from './use-sentences.ts'

interface Props {
  readonly conditions: VacancyFacts['conditions']
  readonly about: About
}

/** More than this is folded away. */
const fewEnough = 5

/** What the place said it can give, and what it can adapt. A no is no offer and is told where it meets a need. */
export function ConditionList({ conditions, about }: Props) {
  const { t } = useTranslation()
  const { say } = useSentences(about)
  return (['yes', 'adaptable'] as const).map((answer) => {
    const codes = conditionsSaid(conditions, answer)
    if (codes.length === 0) return null
    const heading = t(answer === 'yes' ? 'matches.job.conditions' : 'matches.job.conditionsAdaptable')
    const list = (
      <ul className="fb-conditions">
        {codes.map(([code, value]) => (
          <li key={code}>
            <NeedPicture code={code} size={32} />
            <span>{say.condition(code, value)}</span>
          </li>
        ))}
      </ul>
    )
    if (codes.length > fewEnough) {
      return (
        <Disclosure key={answer} summary={t('matches.job.howMany', { what: heading, count: codes.length })}>
          {list}
        </Disclosure>
      )
    }
    return (
      <section key={answer}>
        <h3>{heading}</h3>
        {list}
      </section>
    )
  })
}
