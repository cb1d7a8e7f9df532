/** Words that are made to stand inside a sentence, where they begin a line instead. */
export const capitalised = (words: string): string => words.charAt(0).toLocaleUpperCase('da') + words.slice(1)
