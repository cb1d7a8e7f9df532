import { createHash } from 'node:crypto'

/** The same name gives the same id in every demo, in the shape of a random UUID. */
export function demoId(name: string): string {
  const hex = createHash('sha256').update(`fleksbro-demo:${name}`).digest('hex')
  const variant = '89ab'[Number.parseInt(hex.slice(16, 17), 16) % 4]
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
