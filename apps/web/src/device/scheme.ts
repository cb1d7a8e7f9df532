import { recall, remember } from './remember.ts'

export const schemes = ['auto', 'light', 'dark'] as const
export type Scheme = (typeof schemes)[number]

const isScheme = (value: unknown): value is Scheme => schemes.some((scheme) => scheme === value)

export const chosenScheme = (): Scheme => {
  const chosen = recall('scheme')
  return isScheme(chosen) ? chosen : 'auto'
}

export function showScheme(scheme: Scheme): void {
  document.documentElement.dataset.colorScheme = scheme
}

export function chooseScheme(scheme: Scheme): void {
  remember('scheme', scheme)
  showScheme(scheme)
}
