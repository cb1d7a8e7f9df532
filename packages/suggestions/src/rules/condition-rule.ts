/** What words say of a workplace: the answer they give to a condition, and the one they give when denied. */
export interface ConditionRule {
  readonly code: string
  /** `number`: the words hold it, as `#`. `usual`: they say it without a number. `none`: nothing follows. */
  readonly says: 'yes' | 'no' | 'number' | 'usual' | 'none'
  readonly denied: 'yes' | 'no' | 'number' | 'usual' | 'none'
  /** Patterns, see `pattern`. */
  readonly words: readonly string[]
  /** The number in the text times this is the condition's: weeks that are stored as days. */
  readonly times?: number
}

type Answer = ConditionRule['says']

/** What a workplace gives; its absence says the opposite only where `denied` says so. */
export const offers = (code: string, words: string, denied: Answer = 'none'): ConditionRule => ({
  code,
  says: 'yes',
  denied,
  words: listed(words),
})
/** What is hard for those who need the condition; "ingen …" is the offer. */
export const strains = (code: string, words: string, says: Answer = 'no', denied: Answer = 'yes'): ConditionRule => ({
  code,
  says,
  denied,
  words: listed(words),
})
/** Words with a number in them. */
export const counts = (code: string, words: string, denied: Answer = 'none', times = 1): ConditionRule => ({
  code,
  says: 'number',
  denied,
  words: listed(words),
  times,
})

const listed = (words: string) =>
  words
    .split(';')
    .map((one) => one.trim().replaceAll(/\s+/g, ' '))
    .filter(Boolean)
