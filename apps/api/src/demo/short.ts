/** Short ways to write the demo down. */
export const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const parts = ['morning', 'forenoon', 'afternoon', 'evening'] as const
type Day = (typeof days)[number]
type Part = (typeof parts)[number]

export const workdays: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri']

/** Bits of the week, as the scoring reads them: `slots(['mon', 'thu'], 'forenoon')`. */
export const slots = (on: readonly Day[], ...at: readonly Part[]): number =>
  on
    .flatMap((day) => at.map((part) => 1 << (days.indexOf(day) * 4 + parts.indexOf(part))))
    .reduce((all, one) => all | one, 0)

/** `'t-wash-dishes 3, t-lay-tables'`: each with its hours a week, where known. */
export const tasksWithHours = (text: string): { id: string; hours?: number }[] =>
  text.split(',').map((one) => {
    const [id = '', hours] = words(one)
    return hours === undefined ? { id } : { id, hours: Number(hours) }
  })

/** `'c-baking! c-tidiness'`: the mark says that it must be there. */
export const asked = (text: string): { id: string; must: boolean }[] =>
  words(text).map((word) => ({ id: word.replace('!', ''), must: word.endsWith('!') }))
