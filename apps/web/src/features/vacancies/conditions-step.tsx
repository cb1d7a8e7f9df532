import type { ConditionDoor } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { NeedPicture } from '../../ui/pictures/need-picture.tsx'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { ConditionQuestion } from './condition-question.tsx'
import { type ConditionTheme, conditionsIn, conditionThemes, countAnswered } from './conditions.ts'
import './conditions-step.css'
import type { StepProps } from './step-props.ts'

interface Props extends Pick<StepProps, 'vacancy' | 'change'> {
  readonly theme: ConditionTheme
  readonly onTheme: (theme: ConditionTheme) => void
  /** What each condition would open the job for; not known at once. */
  readonly doors: readonly ConditionDoor[]
}

/** One theme at a time, the most important first. The others wait below, with how much of each is answered. */
export function ConditionsStep({ vacancy, change, theme, onTheme, doors }: Props) {
  const { t } = useTranslation()
  const { needs } = useCatalogue()
  const { conditions } = vacancy.facts
  const others = conditionThemes.filter((one) => one !== theme)
  return (
    <div className="fb-stack">
      <ul className="fb-condition-list">
        {conditionsIn(theme, needs).map((need) => (
          <ConditionQuestion
            key={need.code}
            need={need}
            value={conditions[need.code]}
            opens={doors.find((door) => door.need === need.code)}
            onChange={(answer) => change({ facts: { conditions: { ...conditions, [need.code]: answer } } })}
          />
        ))}
      </ul>
      <section className="fb-themes" aria-labelledby="fb-themes">
        <h2 id="fb-themes">{t('vacancies.edit.conditions.more')}</h2>
        <p className="fb-subtle">{t('vacancies.edit.conditions.moreText')}</p>
        <ul>
          {others.map((one) => {
            const within = conditionsIn(one, needs)
            const count = countAnswered(within, conditions)
            return (
              <li key={one}>
                <button type="button" onClick={() => onTheme(one)}>
                  <NeedPicture code={one === 'first' ? 'KOG-01' : one} size={40} />
                  <span>
                    {one === 'first' ? t('vacancies.edit.conditions.first') : t(`catalogue.groups.${one}`)}
                    <small>{t('vacancies.edit.conditions.answered', { count, of: within.length })}</small>
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      </section>
    </div>
  )
}
