const wordsOf = (text: string): readonly string[] => text.normalize('NFC').match(/[\p{L}\p{N}’'-]+/gu) ?? []
const genitive = /(?:['’]s|['’]|s)$/u

/** Her first name with its capital, or her whole name in any: "Karla" and "Karlas" give her away, "karlsvogn" does not. */
export function saysName(text: string, name: string): boolean {
  const said = wordsOf(text)
  const own = wordsOf(name)
  const first = own[0]
  if (!first) return false
  const whole = own.join(' ').toLowerCase()
  return (
    (own.length > 1 && ` ${said.join(' ')} `.toLowerCase().includes(` ${whole} `)) ||
    said.some((word) => word === first || word.replace(genitive, '') === first)
  )
}
