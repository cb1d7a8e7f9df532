export type Two<Item> = readonly [Item, Item]

/** One row of the comparison: what each of the two says, line by line. */
export interface Row {
  readonly id: string
  readonly heading: string
  readonly lines: Two<readonly string[]>
  /** Its lines stand for themselves: those that both have are told once. Otherwise a row is equal as a whole or not. */
  readonly byLine?: boolean
}

export interface SameRow extends Pick<Row, 'id' | 'heading'> {
  readonly lines: readonly string[]
}

/** What tells the two apart, and what is the same for both. */
export function apart(rows: readonly Row[]): { readonly different: readonly Row[]; readonly same: readonly SameRow[] } {
  const split = rows.filter(({ lines }) => lines.some(({ length }) => length > 0)).map(splitRow)
  return {
    different: split.map(({ different }) => different).filter(({ lines }) => lines.some(({ length }) => length > 0)),
    same: split.map(({ same }) => same).filter(({ lines }) => lines.length > 0),
  }
}

function splitRow(row: Row): { different: Row; same: SameRow } {
  const { id, heading, lines, byLine = false } = row
  const [one, other] = lines
  const isSame = one.length === other.length && one.every((line, at) => line === other[at])
  const shared = byLine ? one.filter((line) => other.includes(line)) : isSame ? one : []
  const own = (all: readonly string[]) => all.filter((line) => !shared.includes(line))
  return { different: { ...row, lines: [own(one), own(other)] }, same: { id, heading, lines: shared } }
}
