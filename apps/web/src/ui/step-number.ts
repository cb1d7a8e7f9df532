interface Bounds {
  readonly min: number
  readonly max: number
  readonly step: number
  /** What the first press gives where there is no number yet; the lowest one if left out. */
  readonly start?: number | undefined
}

/** Moves by whole steps within the bounds; from nothing, the first press gives where to start. */
export function stepped(value: number | null, by: number, { min, max, step, start = min }: Bounds): number {
  if (value === null) return start
  const onGrid = Math.round((value - min) / step) + by
  return Math.min(max, Math.max(min, min + onGrid * step))
}

/** `2,5` and `2.5` are the same number; an empty or unreadable field is none. */
export function readNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.')
  const number = Number(plain)
  return plain === '' || Number.isNaN(number) ? null : number
}
