import { Button } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { type ApiError, fieldName } from '../../api/errors.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Card } from '../../ui/card.tsx'
import { useProblemWords } from '../problems/use-problem-words.ts'
import { type EditStep, stepOf } from './steps.ts'

interface Props {
  readonly refused: ApiError
  readonly current: EditStep
  readonly onGo: (step: EditStep) => void
  readonly onKeepWords: () => void
}

/** Stands above every step until what was refused is put right, so that nobody leaves thinking it was saved. */
export function RefusedNote({ refused, current, onGo, onKeepWords }: Props) {
  const { t } = useTranslation()
  const { field, problem } = useProblemWords()
  const [first] = refused.fields
  const step = first && stepOf(fieldName(first.path))
  const asked = refused.fields.length > 0 && refused.fields.every(({ code }) => code === 'sensitive-words')
  return (
    <Card tone="warm">
      <div role="alert">
        <p>
          <strong>{t('vacancies.edit.unfinished')}</strong>
        </p>
        <p>{first ? field(first) : problem(refused)}</p>
      </div>
      <ButtonRow>
        {step && step !== current && <Button onClick={() => onGo(step)}>{t('vacancies.edit.fix')}</Button>}
        {asked && (
          <Button variant="secondary" onClick={onKeepWords}>
            {t('vacancies.problem.keep')}
          </Button>
        )}
      </ButtonRow>
    </Card>
  )
}
