import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { CsvError, parse } from 'csv-parse'
import { StartError } from '../../start-error.ts'

/** One row by its columns' names, and where it begins. */
export interface Row {
  /** The field of a column; refuses the file where the header does not name it. */
  field(column: string): string
  /** The same for a column that some releases leave out: then it is empty. */
  optional(column: string): string
  /** Refuses the whole import because of this row. */
  refuse(why: string): never
}

interface Parsed {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/** A row of the release is some thousand characters; one without end must not fill the memory. */
const longestRow = 1_000_000

/** The rows of a CSV file, `.csv` or `.csv.gz`. What is no proper CSV in UTF-8 is refused with its line. */
export async function* readRows(path: string): AsyncGenerator<Row> {
  const file = basename(path)
  const refuseAt = (line: number, why: string): never => {
    throw new StartError(`${file}, line ${line}: ${why} Nothing was imported.`)
  }
  // Told as it is parsed: rows that wait to be read are lost when a later one cannot be.
  let parsedTo = 0
  const parser = parse({
    info: true,
    bom: true,
    relax_column_count: true,
    max_record_size: longestRow,
    on_record(record, { lines }) {
      parsedTo = lines
      return record
    },
  })
  feed(path, parser)

  let header: ReadonlyMap<string, number> | undefined
  let width = 0
  let line = 1
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      const begins = line
      line = info.lines + 1
      if (!header) {
        header = new Map(record.map((name, at) => [name.trim(), at]))
        width = record.length
        continue
      }
      if (record.length !== width) refuseAt(begins, 'the row has another number of fields than the header.')
      yield rowOf(record, header, (why) => refuseAt(begins, why))
    }
  } catch (error) {
    if (error instanceof StartError) throw error
    if (error instanceof CsvError)
      refuseAt(error.code === 'CSV_QUOTE_NOT_CLOSED' ? parsedTo + 1 : Number(error['lines'] ?? line), worded(error))
    refuseAt(parsedTo + 1, `this cannot be read (${error instanceof Error ? error.message : 'unknown'}).`)
  }
  if (!header) refuseAt(1, 'the file is empty.')
}

/** What goes wrong on the way destroys the parser, so that whoever reads its rows hears of it. */
function feed(path: string, parser: ReturnType<typeof parse>) {
  const source = createReadStream(path)
  const text = path.endsWith('.gz') ? source.pipe(createGunzip()) : source
  source.on('error', (error) => text.destroy(error))
  const checked = Readable.from(decode(text))
  checked.on('error', (error) => parser.destroy(error))
  checked.pipe(parser)
}

async function* decode(bytes: AsyncIterable<Buffer>) {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

function rowOf(record: readonly string[], header: ReadonlyMap<string, number>, refuse: (why: string) => never): Row {
  const optional = (column: string) => record[header.get(column) ?? -1]?.trim() ?? ''
  return {
    optional,
    refuse,
    field: (column) => (header.has(column) ? optional(column) : refuse(`there is no column “${column}”.`)),
  }
}

function worded({ code, message }: CsvError): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quotation that begins here never ends.'
  if (code === 'CSV_INVALID_CLOSING_QUOTE' || code === 'INVALID_OPENING_QUOTE')
    return 'a quotation mark is out of place.'
  if (code === 'CSV_MAX_RECORD_SIZE') return 'the row is longer than any of the release.'
  return `${message}.`
}
