import type { CSSProperties, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import './range-meter.css'

interface Props {
  readonly label: ReactNode
  readonly points: number
  /** Points that an answer could still add. */
  readonly open?: number
  readonly of: number
}

/** One line of an unfolded score: what it is about, drawn, and its points of how many. */
export function PartBar({ label, points, open = 0, of }: Props) {
  const { t } = useTranslation()
  const places = { '--low': `${(100 * points) / of}%`, '--high': `${(100 * (points + open)) / of}%` } as CSSProperties
  return (
    <div className="fb-part">
      <span>{label}</span>
      <span className="fb-meter-bar" aria-hidden="true" style={places}>
        <span className="sure" />
        <span className="open" />
      </span>
      <span className="fb-points">{t('ui.points', { points, of })}</span>
    </div>
  )
}
