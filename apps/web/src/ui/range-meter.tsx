import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import './range-meter.css'

interface Props {
  readonly value: number
  /** What it can become once the open questions are answered. */
  readonly range: { readonly low: number; readonly high: number }
  readonly max?: number
}

const share = (value: number, max: number) => `${((100 * value) / max).toFixed(1)}%`
const places = (all: Readonly<Record<string, string>>) => all as CSSProperties

/** A score and its range: certain points solid, open points in sun, the score a mark. The words say the same. */
export function RangeMeter({ value, range: { low, high }, max = 1000 }: Props) {
  const { t } = useTranslation()
  const open = low !== high
  return (
    <div className="fb-meter">
      <div
        className="fb-meter-bar"
        aria-hidden="true"
        style={places({ '--low': share(low, max), '--high': share(high, max), '--at': share(value, max) })}
      >
        <span className="sure" />
        <span className="open" />
        {open && <span className="at" />}
      </div>
      <p>{open ? t('ui.scoreRange', { value, low, high, max }) : t('ui.score', { value, max })}</p>
    </div>
  )
}
