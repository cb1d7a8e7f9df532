import { useTranslation } from 'react-i18next'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field } from '../../ui/field.tsx'
import { NumberStepper } from '../../ui/number-stepper.tsx'
import { useProblemWords } from '../problems/use-problem-words.ts'
import { OwnWordsCheck } from '../suggestions/own-words-check.tsx'
import type { StepProps } from './step-props.ts'
import { UnfairDemands } from './unfair-demands.tsx'

/** Own words, and details most do not need. */
export function PublishStep({ vacancy, change, problemOf }: StepProps) {
  const { t } = useTranslation()
  const { field } = useProblemWords()
  const { title, about, places, expiresOn } = vacancy
  const [aboutProblem, expiresProblem] = [problemOf('about'), problemOf('expiresOn')]
  return (
    <div className="fb-stack fb-editor-questions">
      <Field
        label={t('vacancies.edit.publish.about')}
        hint={t('vacancies.edit.publish.aboutHint')}
        error={aboutProblem && field(aboutProblem)}
      >
        <textarea
          className="ds-input"
          rows={4}
          maxLength={3000}
          value={about}
          onChange={(event) => change({ about: event.target.value })}
        />
      </Field>
      <UnfairDemands text={`${title}\n${about}`} />
      <OwnWordsCheck vacancy={vacancy} change={change} />
      <Disclosure summary={t('vacancies.edit.publish.more')} open={Boolean(expiresProblem)}>
        <div className="fb-stack">
          <NumberStepper
            label={t('vacancies.edit.publish.places')}
            value={places}
            onChange={(value) => value !== null && change({ places: Math.min(50, Math.max(1, Math.round(value))) })}
            min={1}
            max={50}
            unit={t('vacancies.edit.publish.placesUnit')}
          />
          <Field
            label={t('vacancies.edit.publish.expires')}
            hint={t('vacancies.edit.publish.expiresHint')}
            error={expiresProblem && field(expiresProblem)}
          >
            <input
              className="ds-input"
              type="date"
              value={expiresOn ?? ''}
              onChange={(event) => change({ expiresOn: event.target.value || null })}
            />
          </Field>
        </div>
      </Disclosure>
    </div>
  )
}
