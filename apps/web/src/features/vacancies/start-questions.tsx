import type { VacancyFacts } from '@fleksbro/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '../../ui/field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { PraktikPlaces } from '../pay/praktik-places.tsx'
import { WageQuestion } from '../pay/wage-question.tsx'
import { useProblemWords } from '../problems/use-problem-words.ts'
import type { StepProps } from './step-props.ts'

interface Props extends Pick<StepProps, 'problemOf'> {
  readonly facts: VacancyFacts
  readonly workplaceId: string | null
  readonly set: (facts: Partial<VacancyFacts>) => void
}

/** When it begins, whether with a praktik, and what it is paid with. */
export function StartQuestions({ facts: { startBy, praktikFirst, wage }, workplaceId, set, problemOf }: Props) {
  const { t } = useTranslation()
  const { field } = useProblemWords()
  const [dated, setDated] = useState(startBy !== null && startBy !== 'any')
  const problem = problemOf('facts.startBy')
  const answer = startBy === 'any' ? 'any' : dated ? 'by' : null
  return (
    <>
      <Segmented
        legend={t('vacancies.edit.requirements.start')}
        options={[
          { value: 'any', label: t('vacancies.edit.requirements.startAny') },
          { value: 'by', label: t('vacancies.edit.requirements.startBy') },
        ]}
        value={answer}
        onChange={(value) => {
          setDated(value === 'by')
          set({ startBy: value === 'any' ? 'any' : null })
        }}
      />
      {answer === 'by' && (
        <Field label={t('vacancies.edit.requirements.startDay')} error={problem && field(problem)}>
          <input
            className="ds-input"
            type="date"
            value={startBy ?? ''}
            onChange={(event) => set({ startBy: event.target.value || null })}
          />
        </Field>
      )}
      <Segmented
        legend={t('vacancies.edit.requirements.praktik')}
        hint={t('vacancies.edit.requirements.praktikHint')}
        options={[
          { value: 'yes', label: t('vacancies.edit.requirements.praktikYes') },
          { value: 'no', label: t('vacancies.edit.requirements.praktikNo') },
        ]}
        value={praktikFirst === null ? null : praktikFirst ? 'yes' : 'no'}
        onChange={(value) => set({ praktikFirst: value === 'yes' })}
      />
      {praktikFirst !== false && <PraktikPlaces workplaceId={workplaceId} />}
      <WageQuestion wage={wage} set={set} />
    </>
  )
}
