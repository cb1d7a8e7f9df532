import { PDFDocument, type StructureElement } from 'pdfkit'
import type { Cv } from './cv.ts'
import { type Fonts, runsOf, type Weight } from './runs.ts'

const margin = 56
const lineGap = 3.5

interface Style {
  readonly weight: Weight
  readonly size: number
  readonly colour: string
}

export const styles = {
  name: { weight: 'strong', size: 26, colour: '#063131' },
  heading: { weight: 'strong', size: 13, colour: '#0b5d5e' },
  body: { weight: 'plain', size: 11, colour: '#1f2a2a' },
} as const satisfies Record<string, Style>

interface Place {
  readonly style: Style
  readonly x?: number
  readonly width?: number
  readonly link?: string | undefined
}

/** A4 pages to write on from the top; what is written belongs to an element of the document's structure. */
export class Paper {
  readonly doc: PDFDocument
  readonly root: StructureElement
  readonly left = margin
  pages = 1

  constructor({ title, author, language }: Cv, fonts: Fonts) {
    this.doc = new PDFDocument({
      size: 'A4',
      margins: { top: margin, bottom: margin, left: margin, right: margin },
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      tagged: true,
      displayTitle: true,
      lang: language === 'da' ? 'da-DK' : 'en-GB',
      info: { Title: title, ...(author ? { Author: author } : {}) },
      font: null,
    })
    this.doc.on('pageAdded', () => {
      this.pages += 1
    })
    for (const [script, { plain, strong }] of Object.entries(fonts)) {
      this.doc.registerFont(`${script} plain`, plain).registerFont(`${script} strong`, strong)
    }
    this.doc.font('latin plain')
    this.root = this.doc.struct('Document')
    this.doc.addStructure(this.root)
  }

  get width() {
    return this.doc.page.width - 2 * margin
  }

  /** Goes to a new page unless so much fits below what is written. */
  makeRoom(height: number) {
    if (this.doc.y + height > this.doc.page.maxY()) this.doc.addPage()
  }

  down(points: number) {
    this.doc.y += points
  }

  heightOf(text: string, { style, width = this.width }: Place): number {
    this.use('latin', style)
    const plain = runsOf(text)
      .map((run) => run.text)
      .join('')
    return this.doc.heightOfString(plain, { width, lineGap })
  }

  /** Writes at the height reached, and stands below it afterwards. */
  write(text: string, { style, x = this.left, width = this.width, link }: Place) {
    const runs = runsOf(text)
    runs.forEach((run, at) => {
      this.use(run.script, style)
      const options = { width, lineGap, continued: at < runs.length - 1, ...(link ? { link, underline: true } : {}) }
      if (at === 0) this.doc.text(run.text, x, this.doc.y, options)
      else this.doc.text(run.text, options)
    })
  }

  /** Something to look at that says nothing. */
  line(height: number, colour: string) {
    this.doc.markContent('Artifact', { type: 'Layout' })
    this.doc.rect(this.left, this.doc.y, this.width, height).fill(colour)
    this.doc.endMarkedContent()
  }

  private use(script: string, { weight, size, colour }: Style) {
    this.doc.font(`${script} ${weight}`).fontSize(size).fillColor(colour)
  }
}
