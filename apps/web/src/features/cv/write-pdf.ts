import type { StructureElement } from 'pdfkit'
import type { Cv, CvSection } from './cv.ts'
import { Paper, styles } from './paper.ts'
import type { Fonts } from './runs.ts'

export interface Written {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pages: number
}

const bullet = 14
const gutter = 24
/** A list that is longer stands in two columns, so that a CV stays on a page or two. */
const longestColumn = 3

/** A tagged PDF: headings, lists and links are told to who listens, in the order in which they stand. */
export function writePdf(cv: Cv, fonts: Fonts): Promise<Written> {
  const paper = new Paper(cv, fonts)
  const chunks: Uint8Array[] = []
  paper.doc.on('data', (chunk) => chunks.push(chunk))
  const written = new Promise<Written>((resolve) => {
    paper.doc.on('end', () => resolve({ bytes: joined(chunks), pages: paper.pages }))
  })

  heading(paper, cv)
  for (const section of cv.sections) writeSection(paper, section)
  paper.root.end()
  paper.doc.end()
  return written
}

function heading(paper: Paper, { heading: name, contact }: Cv) {
  element(paper, paper.root, 'H1', () => paper.write(name, { style: styles.name }))
  for (const { text, link } of contact) {
    const line = paper.doc.struct('P')
    paper.root.add(line)
    element(paper, line, link ? 'Link' : 'Span', () => paper.write(text, { style: styles.body, link }))
    line.end()
  }
  paper.down(8)
  paper.line(2, styles.heading.colour)
  paper.down(2)
}

function writeSection(paper: Paper, { title, text, items }: CvSection) {
  paper.down(11)
  // A heading is never the last line of a page.
  paper.makeRoom(48)
  element(paper, paper.root, 'H2', () => paper.write(title, { style: styles.heading }))
  paper.down(3)
  const paragraphs = text?.split(/\n+/).filter((line) => line.trim() !== '') ?? []
  paragraphs.forEach((paragraph, at) => {
    if (at > 0) paper.down(3)
    element(paper, paper.root, 'P', () => paper.write(paragraph.trim(), { style: styles.body }))
  })
  if (items) writeList(paper, items)
}

/** Row by row, so that the order to look in is the order it is read in. */
function writeList(paper: Paper, items: readonly string[]) {
  const columns = items.length > longestColumn ? 2 : 1
  const column = (paper.width - (columns - 1) * gutter) / columns
  const place = { style: styles.body, width: column - bullet }
  const list = paper.doc.struct('L')
  paper.root.add(list)
  for (let from = 0; from < items.length; from += columns) {
    const row = items.slice(from, from + columns)
    const height = Math.max(...row.map((item) => paper.heightOf(item, place)))
    paper.makeRoom(height)
    const top = paper.doc.y
    row.forEach((item, at) => {
      const x = paper.left + at * (column + gutter)
      const entry = paper.doc.struct('LI')
      list.add(entry)
      paper.doc.y = top
      element(paper, entry, 'Lbl', () => paper.write('•', { style: styles.body, x, width: bullet }))
      paper.doc.y = top
      element(paper, entry, 'LBody', () => paper.write(item, { ...place, x: x + bullet }))
      entry.end()
    })
    paper.doc.y = top + height
  }
  list.end()
}

function element(paper: Paper, parent: StructureElement, type: string, write: () => void) {
  parent.add(paper.doc.struct(type, write))
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
