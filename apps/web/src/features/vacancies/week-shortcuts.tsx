import { Button } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { filled, PARTS, wholePart } from '../../ui/week-slots.ts'

const workdays = wholePart(0).slice(0, 5)
const parts = (...which: readonly number[]) => workdays.flatMap(([day]) => which.map((part) => [day, part] as const))
const weekdays = filled(0, parts(0, 1, 2), true)
const forenoons = filled(0, parts(1), true)
const anytime = filled(0, Array.from({ length: PARTS }, (_, part) => wholePart(part)).flat(), true)

/** The usual weeks with one press. */
export function WeekShortcuts({ onChoose }: { readonly onChoose: (slots: number) => void }) {
  const { t } = useTranslation()
  const all = [
    ['weekdays', weekdays],
    ['forenoons', forenoons],
    ['anytime', anytime],
    ['clear', 0],
  ] as const
  return (
    <div className="fb-shortcuts">
      {all.map(([name, slots]) => (
        <Button key={name} type="button" variant="tertiary" onClick={() => onChoose(slots)}>
          {t(`vacancies.edit.when.${name}`)}
        </Button>
      ))}
    </div>
  )
}
