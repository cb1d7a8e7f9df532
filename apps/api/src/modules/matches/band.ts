/** Counts that companies see. Single people do not show in them. */
export type Band = '0-4' | '5-9' | '10-19' | '20+'

export function bandOf(count: number): Band {
  if (count < 5) return '0-4'
  if (count < 10) return '5-9'
  return count < 20 ? '10-19' : '20+'
}
