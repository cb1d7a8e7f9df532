export type Script = 'latin' | 'extended' | 'cyrillic'
export type Weight = 'plain' | 'strong'
export type Fonts = Partial<Record<Script, Readonly<Record<Weight, Uint8Array>>>>

export interface Run {
  readonly script: Script
  readonly text: string
}

/** What each file of the font can write, as the package that ships them has cut it. */
const writes: readonly (readonly [Script, RegExp])[] = [
  ['latin', /^[\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u2010-\u2022\u2026\u2039\u203a\u20ac\u2122\u2212]$/u],
  ['extended', /^[\u0100-\u017f\u0192\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u1e80-\u1e85\u1ea0-\u1ef9]$/u],
  ['cyrillic', /^[\u0400-\u045f\u0490\u0491\u2116]$/u],
]

const scriptOf = (letter: string) => writes.find(([, letters]) => letters.test(letter))?.[0]

/** A text in pieces that one font can write; what none can, such as an emoji, is left out. */
export function runsOf(text: string): readonly Run[] {
  const runs: { script: Script; text: string }[] = []
  for (const letter of text.normalize('NFC').replace(/\s/gu, ' ')) {
    const script = scriptOf(letter)
    if (!script) continue
    const last = runs.at(-1)
    if (last?.script === script) last.text += letter
    else runs.push({ script, text: letter })
  }
  return runs
}

/** The signs that a file cannot show, each once. */
export const leftOut = (text: string): readonly string[] => {
  const signs = Array.from(new Intl.Segmenter('da').segment(text.normalize('NFC')), ({ segment }) => segment)
  return [...new Set(signs.filter((sign) => sign.trim() !== '' && ![...sign].some(scriptOf)))]
}
