/** About 32 MB; past it the table starts over, which costs time and never a result. */
const mostCells = 8_000_000

/** What is judged of a class of candidates and a class of vacancies is judged once. Judgements count from 1. */
export class PairTable {
  #rows: (Uint32Array<ArrayBuffer> | undefined)[] = []
  /** How many cells from the start of each row are judged, as far as known. */
  #judged: number[] = []
  #cells = 0
  readonly #judge: (left: number, right: number) => number

  constructor(judge: (left: number, right: number) => number) {
    this.#judge = judge
  }

  at(left: number, right: number): number {
    const row = this.#rows[left]
    if (row !== undefined && right < row.length) {
      const known = row[right] as number
      if (known !== 0) return known
    }
    return this.#fill(left, right)
  }

  /** A whole row of `length` judgements. */
  row(left: number, length: number): Uint32Array<ArrayBuffer> {
    for (let right = this.#judged[left] ?? 0; right < length; right++) this.at(left, right)
    const row = this.cells(left, length)
    this.#judged[left] = length
    return row
  }

  clear(): void {
    this.#rows = []
    this.#judged = []
    this.#cells = 0
  }

  #fill(left: number, right: number): number {
    const judgement = this.#judge(left, right)
    this.cells(left, right)[right] = judgement
    return judgement
  }

  /** The cells of a row as far as `right` at least; 0 is not judged yet. */
  cells(left: number, right: number): Uint32Array<ArrayBuffer> {
    const row = this.#rows[left]
    if (row !== undefined && right < row.length) return row

    const length = 1 << (32 - Math.clz32(Math.max(15, right)))
    if (this.#cells + length > mostCells) this.clear()
    const larger = new Uint32Array(length)
    if (row !== undefined) larger.set(row)
    this.#cells += length - (row?.length ?? 0)
    this.#rows[left] = larger
    return larger
  }
}
