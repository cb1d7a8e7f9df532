/** The part of pdfkit that a CV is written with; the package brings no types of its own. */
declare module 'pdfkit' {
  export interface StructureElement {
    add(child: StructureElement | (() => void)): StructureElement
    end(): void
  }

  interface TextOptions {
    readonly width?: number
    readonly lineGap?: number
    readonly continued?: boolean
    readonly link?: string | null
    readonly underline?: boolean
  }

  interface Options {
    readonly size: 'A4'
    readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>
    readonly pdfVersion: '1.7'
    readonly subset: 'PDF/UA'
    readonly tagged: true
    readonly displayTitle: true
    readonly lang: string
    readonly info: Readonly<Record<string, string | Date>>
    /** Null: none until the first is asked for. */
    readonly font: null
  }

  export class PDFDocument {
    constructor(options: Options)
    x: number
    y: number
    readonly page: {
      readonly width: number
      readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>
      maxY(): number
    }
    on(event: 'data', heard: (chunk: Uint8Array) => void): this
    on(event: 'end', heard: () => void): this
    on(event: 'pageAdded', heard: () => void): this
    registerFont(name: string, source: Uint8Array): this
    font(name: string): this
    fontSize(size: number): this
    fillColor(color: string): this
    text(text: string, options?: TextOptions): this
    text(text: string, x: number, y: number, options?: TextOptions): this
    heightOfString(text: string, options: TextOptions): number
    widthOfString(text: string): number
    struct(type: string, children?: StructureElement | readonly StructureElement[] | (() => void)): StructureElement
    addStructure(element: StructureElement): this
    markContent(tag: 'Artifact', options: { readonly type: 'Layout' }): this
    endMarkedContent(): this
    rect(x: number, y: number, width: number, height: number): this
    fill(color: string): this
    addPage(): this
    end(): void
  }
}
