export interface Bar {
  readonly name: string
  /** 0–1; null where it is not told. */
  readonly share: number | null
  /** Beside the bar. */
  readonly told: string
}

interface Props {
  /** What it is about, for those who listen; the heading above says it to others. */
  readonly about: string
  readonly caption: string
  readonly bars: readonly Bar[]
}

const WIDTH = 320
const ROW = 52
const BAR = 14

/** Shares as lying bars, each with its words above it. The table beside says the same in numbers. */
export function ShareBars({ about, caption, bars }: Props) {
  const told = bars.map(({ name, told }) => `${name}: ${told}`).join('. ')
  return (
    <figure className="fb-share-bars">
      <figcaption>{caption}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`} role="img" aria-label={`${about}, ${caption}. ${told}.`}>
        {bars.map(({ name, share, told }, nth) => (
          <g key={name} transform={`translate(0 ${nth * ROW})`}>
            <text x="0" y="18">
              {name}
            </text>
            <text className="value" x={WIDTH} y="18" textAnchor="end">
              {told}
            </text>
            <rect
              className={share === null ? 'hidden' : 'ground'}
              x="0.75"
              y="26"
              width={WIDTH - 1.5}
              height={BAR}
              rx="7"
            />
            {share !== null && share > 0 && (
              <rect className="share" x="0" y="26" width={Math.max(BAR, share * WIDTH)} height={BAR} rx="7" />
            )}
          </g>
        ))}
      </svg>
    </figure>
  )
}
