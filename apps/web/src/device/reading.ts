import { recall, remember } from './remember.ts'

export const textSizes = ['usual', 'larger', 'largest'] as const
export const spacings = ['usual', 'airy'] as const
export const paces = ['usual', 'calm'] as const

/** How this device shows text; `calm` leaves out what is only nice to have, and shows one thing at a time. */
export interface Reading {
  readonly size: (typeof textSizes)[number]
  readonly spacing: (typeof spacings)[number]
  readonly pace: (typeof paces)[number]
}

const among = <Value extends string>(values: readonly Value[], chosen: string | null): Value =>
  values.find((value) => value === chosen) ?? (values[0] as Value)

export const chosenReading = (): Reading => ({
  size: among(textSizes, recall('text-size')),
  spacing: among(spacings, recall('spacing')),
  pace: among(paces, recall('pace')),
})

export function showReading({ size, spacing, pace }: Reading): void {
  const { dataset } = document.documentElement
  dataset.textSize = size
  dataset.spacing = spacing
  dataset.pace = pace
}

export function chooseReading(reading: Reading): void {
  remember('text-size', reading.size)
  remember('spacing', reading.spacing)
  remember('pace', reading.pace)
  showReading(reading)
}
