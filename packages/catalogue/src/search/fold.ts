const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' }

/** One spelling for all: lower case, æ ø å as ae oe aa, no accents, apostrophes dropped, single spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
}

/** The distinct three-letter pieces of each word, its beginning and end marked, so that word order does not matter. */
export function trigrams(folded: string): readonly string[] {
  const pieces = new Set<string>()
  for (const word of folded.split(' ')) {
    const marked = `^^${word}$`
    for (let at = 0; at + 3 <= marked.length; at++) pieces.add(marked.slice(at, at + 3))
  }
  return [...pieces]
}
