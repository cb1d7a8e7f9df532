import { Button } from '@digdir/designsystemet-react'
import type { Vacancy, Workplace } from '@fleksbro/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import { Choice, Choices } from '../../ui/choice.tsx'
import { differences, type VacancyChanges, type VacancyField, withChanges } from './changes.ts'
import { useVacancyWords } from './say-value.ts'

interface Props {
  readonly theirs: Vacancy
  readonly changes: VacancyChanges
  readonly workplaces: readonly Workplace[]
  readonly onSettle: (letTheirsStand: readonly VacancyField[]) => void
}

/** Two people wrote at once: each difference beside the other, and a choice for each. Mine stand unless I say otherwise. */
export function StaleDifferences({ theirs, changes, workplaces, onSettle }: Props) {
  const { t } = useTranslation()
  const { nameOf, say } = useVacancyWords(workplaces)
  const [given, setGiven] = useState<readonly VacancyField[]>([])
  const fields = differences(changes, theirs)
  const [mine, other] = [withChanges(theirs, changes), withChanges(theirs, {})]

  return (
    <Card tone="warm">
      <h2>{t('vacancies.edit.stale.title')}</h2>
      <p>{t(fields.length > 0 ? 'vacancies.edit.stale.text' : 'vacancies.edit.stale.same')}</p>
      {fields.map((field) => (
        <Choices key={field} legend={nameOf(field)} columns={2}>
          <Choice
            type="radio"
            name={`stale-${field}`}
            label={t('vacancies.edit.stale.mine', { value: say(mine, field) })}
            checked={!given.includes(field)}
            onChange={() => setGiven(given.filter((one) => one !== field))}
          />
          <Choice
            type="radio"
            name={`stale-${field}`}
            label={t('vacancies.edit.stale.theirs', { value: say(other, field) })}
            checked={given.includes(field)}
            onChange={() => setGiven([...given, field])}
          />
        </Choices>
      ))}
      <Button className="fb-start" onClick={() => onSettle(given)}>
        {t('vacancies.edit.stale.choose')}
      </Button>
    </Card>
  )
}
