export interface Stack {
  readonly name: string
  /** From the bottom up, as many as there are parts. */
  readonly counts: readonly number[]
}

interface Props {
  readonly caption: string
  readonly parts: readonly string[]
  readonly stacks: readonly Stack[]
  /** For those who listen. */
  readonly told: string
}

const WIDTH = 340
const HEIGHT = 190
const edge = { left: 4, right: 4, top: 18, bottom: 30 }

/** Shares by week, one upon the other; the key stands below, and a table beside says the same in numbers. */
export function StackedWeeks({ caption, parts, stacks, told }: Props) {
  const step = (WIDTH - edge.left - edge.right) / stacks.length
  const width = Math.min(56, step - 8)
  const room = HEIGHT - edge.top - edge.bottom
  return (
    <figure className="fb-stacks">
      <figcaption>{caption}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={told}>
        {stacks.map(({ name, counts }, nth) => {
          const all = counts.reduce((sum, count) => sum + count, 0)
          const x = edge.left + nth * step + (step - width) / 2
          return (
            <g key={name}>
              <text x={x + width / 2} y={edge.top - 6} textAnchor="middle">
                {all}
              </text>
              {counts.map((count, part) => {
                const below = counts.slice(0, part).reduce((sum, one) => sum + one, 0)
                const height = (count / all) * room
                const y = edge.top + room - ((below + count) / all) * room
                return (
                  <rect
                    key={parts[part]}
                    data-part={part}
                    x={x}
                    y={y + 1}
                    width={width}
                    height={Math.max(0, height - 2)}
                    rx="3"
                  />
                )
              })}
              <text className="week" x={x + width / 2} y={HEIGHT - 10} textAnchor="middle">
                {name}
              </text>
            </g>
          )
        })}
      </svg>
      <ul className="fb-key">
        {parts.map((part, nth) => (
          <li key={part}>
            <span data-part={nth} aria-hidden="true" />
            {part}
          </li>
        ))}
      </ul>
    </figure>
  )
}
