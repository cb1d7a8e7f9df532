/** Seven days times four parts of the day as bits: `day * 4 + part`, Monday morning lowest. */
export const DAYS = 7
export const PARTS = 4

export const has = (slots: number, day: number, part: number) => (slots & (1 << (day * PARTS + part))) !== 0
export const toggled = (slots: number, day: number, part: number) => slots ^ (1 << (day * PARTS + part))

/** Sets or clears several places at once. */
export const filled = (slots: number, places: readonly (readonly [number, number])[], on: boolean) =>
  places.reduce((now, [day, part]) => (has(now, day, part) === on ? now : toggled(now, day, part)), slots)

export const wholeDay = (day: number) => Array.from({ length: PARTS }, (_, part) => [day, part] as const)
export const wholePart = (part: number) => Array.from({ length: DAYS }, (_, day) => [day, part] as const)
