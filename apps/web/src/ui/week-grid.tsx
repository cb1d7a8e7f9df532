import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './week-grid.css'
import { DAYS, has, PARTS, toggled } from './week-slots.ts'

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const parts = ['morning', 'forenoon', 'afternoon', 'evening'] as const
const moves: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

interface Props {
  readonly label: string
  /** 28 bits, `day * 4 + part`, Monday morning lowest. */
  readonly value: number
  /** Left out: the week is only drawn. */
  readonly onChange?: (value: number) => void
}

/** The week of strength: seven even columns, four parts of the day. One stop for Tab; arrows move, Space chooses. */
export function WeekGrid({ label, value, onChange }: Props) {
  const { t } = useTranslation()
  const grid = useRef<HTMLTableElement>(null)
  const [[day, part], setAt] = useState<readonly [number, number]>([0, 0])

  const move = (event: KeyboardEvent) => {
    const by = moves[event.key]
    if (!by) return
    event.preventDefault()
    const next = [clamp(day + by[0], DAYS), clamp(part + by[1], PARTS)] as const
    setAt(next)
    grid.current?.querySelector<HTMLElement>(`[data-at="${next}"]`)?.focus()
  }

  return (
    <table ref={grid} className="fb-week" data-drawn={!onChange}>
      <caption>{label}</caption>
      <thead>
        <tr>
          <td />
          {days.map((name) => (
            <th key={name} scope="col" abbr={t(`ui.week.${name}`)}>
              {t(`ui.week.short.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map((partName, row) => (
          <tr key={partName}>
            <th scope="row">{t(`ui.week.${partName}`)}</th>
            {days.map((dayName, column) => {
              const on = has(value, column, row)
              const name = `${t(`ui.week.${dayName}`)} ${t(`ui.week.${partName}`)}`
              if (!onChange) {
                return (
                  <td key={dayName}>
                    <span className="fb-slot" data-on={on}>
                      <span className="fb-hidden">{t(on ? 'ui.yes' : 'ui.no')}</span>
                    </span>
                  </td>
                )
              }
              return (
                <td key={dayName}>
                  <input
                    type="checkbox"
                    checked={on}
                    aria-label={name}
                    data-at={`${column},${row}`}
                    tabIndex={column === day && row === part ? 0 : -1}
                    onChange={() => onChange(toggled(value, column, row))}
                    onFocus={() => setAt([column, row])}
                    onKeyDown={move}
                  />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const clamp = (at: number, count: number) => Math.min(count - 1, Math.max(0, at))
