import { chance } from '../random.ts'

type Hours = { readonly min: number; readonly max: number }

/** As many of each as in the figures of the scheme: two thirds can be there ten hours or less. */
const deck: readonly (readonly [count: number, ranges: readonly Hours[]])[] = [
  [
    16,
    [
      { min: 2, max: 4 },
      { min: 3, max: 5 },
      { min: 1, max: 3 },
      { min: 2, max: 5 },
    ],
  ],
  [
    17,
    [
      { min: 5, max: 8 },
      { min: 6, max: 10 },
      { min: 4, max: 10 },
      { min: 4, max: 7 },
    ],
  ],
  [
    11,
    [
      { min: 8, max: 12 },
      { min: 10, max: 15 },
      { min: 8, max: 14 },
    ],
  ],
  [
    4,
    [
      { min: 12, max: 18 },
      { min: 15, max: 20 },
    ],
  ],
  [1, [{ min: 16, max: 22 }]],
]

const dealt = chance('hours').shuffle(
  deck.flatMap(([count, ranges]) => Array.from({ length: count }, (_, at) => ranges[at % ranges.length] as Hours)),
)

/** The hours of the nth generated person. */
export const hoursOf = (nth: number): Hours => dealt[nth % dealt.length] as Hours

export function longestDayFor({ max }: Hours): number {
  if (max <= 5) return 120
  if (max <= 10) return 180
  return max <= 15 ? 240 : 300
}
