import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError, fieldName } from '../../api/errors.ts'
import { Card } from '../../ui/card.tsx'
import { useProblemWords } from '../problems/use-problem-words.ts'
import { type EditStep, stepOf } from './steps.ts'

interface Props {
  readonly error: unknown
  readonly onGo: (step: EditStep) => void
}

const named = ['tasks', 'workplaceId', 'title'] as const

/** Why it cannot be shown yet, each with the way to put it right. Takes the focus, as it answers a press. */
export function PublishProblems({ error, onGo }: Props) {
  const { t } = useTranslation()
  const { field, problem } = useProblemWords()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const fields = error instanceof ApiError ? error.fields : []
  return (
    <div ref={box} tabIndex={-1} role="alert" className="fb-publish-problems">
      <Card tone="sun">
        {fields.length > 0 ? (
          <>
            <h2>{t('vacancies.edit.publish.missing')}</h2>
            <ul className="fb-plain">
              {fields.map((found) => {
                const path = fieldName(found.path)
                const known = named.find((name) => path.endsWith(name))
                return (
                  <li key={found.path}>
                    <Button variant="secondary" onClick={() => onGo(stepOf(path))}>
                      {known && found.code === 'missing' ? t(`vacancies.problem.${known}`) : field(found)}
                    </Button>
                  </li>
                )
              })}
            </ul>
          </>
        ) : (
          <p>{said()}</p>
        )}
      </Card>
    </div>
  )

  function said(): string {
    if (error instanceof ApiError && error.code === 'not-let-in-yet') return t('vacancies.edit.publish.notLetIn')
    if (error instanceof ApiError && error.code === 'not-in-this-state') return t('vacancies.edit.publish.notInState')
    return problem(error)
  }
}
