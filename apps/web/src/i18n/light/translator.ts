type Values = Readonly<Record<string, unknown>>
type Tree = { readonly [key: string]: string | Tree }

export interface Translator {
  readonly language: string
  /** Of several keys the first that has a text. */
  readonly t: (key: string | readonly string[], values?: Values) => string
  readonly exists: (key: string) => boolean
}

const hole = /\{\{\s*(\w+)\s*\}\}/g

/** Looks texts up by their dotted keys, chooses by number (`_zero`, `_one`, `_other`) and fills in `{{holes}}`. */
export function translatorIn(language: string, words: Tree): Translator {
  const plural = new Intl.PluralRules(language)
  const find = (key: string) => textAt(words, key.split('.'))
  const byNumber = (key: string, count: unknown): string | undefined =>
    typeof count === 'number'
      ? ((count === 0 ? find(`${key}_zero`) : undefined) ?? find(`${key}_${plural.select(count)}`))
      : undefined

  return {
    language,
    exists: (key) => find(key) !== undefined,
    t: (asked, values = {}) => {
      const keys = typeof asked === 'string' ? [asked] : asked
      const textOf = (key: string) => byNumber(key, values['count']) ?? find(key)
      const text = keys.map(textOf).find((one) => one !== undefined) ?? keys.at(-1) ?? ''
      return text.replace(hole, (_, name: string) => String(values[name] ?? ''))
    },
  }
}

/** A name may hold a dot itself, as the names of settings do. */
function textAt(node: Tree, names: readonly string[]): string | undefined {
  for (let many = 1; many <= names.length; many++) {
    const value = node[names.slice(0, many).join('.')]
    const rest = names.slice(many)
    if (typeof value === 'string' && rest.length === 0) return value
    const found = typeof value === 'object' ? textAt(value, rest) : undefined
    if (found !== undefined) return found
  }
  return undefined
}
