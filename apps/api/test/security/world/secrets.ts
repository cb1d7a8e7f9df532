import { randomInt } from 'node:crypto'

/** Health data and own words (GDPR art. 9, messages, reasons) must never lie in clear anywhere. */
export type Kind = 'art-9' | 'personal' | 'business' | 'credential'

export interface Secret {
  readonly text: string
  readonly what: string
  readonly kind: Kind
  /** Names of the people who may ever read it. */
  readonly readers: ReadonlySet<string>
}

const letters = 'bcdfghjklmnpqrstvwx'
const wordOf = (length: number) => Array.from({ length }, () => letters[randomInt(letters.length)]).join('')
const shapes = /zq[bcdfghjklmnpqrstvwx]{12}|\b99\d{10}\b|\b\d{3}\.\d{6}\b|"9990"/g

/** Every secret of a world is a random token that stands nowhere else. */
export function secretsBook() {
  const book = new Map<string, Secret>()
  function keep(text: string, what: string, kind: Kind, readers: readonly string[], token = text) {
    book.set(token, { text: token, what, kind, readers: new Set(readers) })
    return text
  }
  const token = () => `zq${wordOf(12)}`
  return {
    word: (what: string, kind: Kind, readers: readonly string[]) => keep(token(), what, kind, readers),
    email(what: string, readers: readonly string[], kind: Kind = 'personal') {
      const word = token()
      return keep(`${word}@example.dk`, what, kind, readers, word)
    },
    phone: (what: string, readers: readonly string[], kind: Kind = 'personal') =>
      keep(`99${randomInt(1e9, 1e10 - 1)}`, what, kind, readers),
    /** A need's value. */
    value(what: string, readers: readonly string[]) {
      const text = `${randomInt(100, 999)}.${randomInt(100_000, 999_999)}`.replace(/0$/, '1')
      keep(text, what, 'art-9', readers)
      return Number(text)
    },
    postcode: (what: string, readers: readonly string[]) => keep('9990', what, 'personal', readers, '"9990"'),
    /** The secrets that stand in a text. */
    findIn(text: string): Secret[] {
      return [...new Set(text.match(shapes))].flatMap((found) => book.get(found) ?? [])
    },
    all: () => [...book.values()],
  }
}

export type SecretsBook = ReturnType<typeof secretsBook>
