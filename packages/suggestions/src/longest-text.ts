/** The most of a text that is read, in UTF-16 units; what stands behind is left alone. */
export const LONGEST_TEXT = 20_000
