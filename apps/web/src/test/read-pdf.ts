import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Fonts, Script } from '../features/cv/runs.ts'

const { resolve } = createRequire(import.meta.url)
const font = (cut: string, weight: number) =>
  new Uint8Array(readFileSync(resolve(`@fontsource/ibm-plex-sans/files/ibm-plex-sans-${cut}-${weight}-normal.woff`)))
const cuts: Record<Script, string> = { latin: 'latin', extended: 'latin-ext', cyrillic: 'cyrillic' }

/** All the fonts of a CV, without a server. */
export const fontsOfFiles = (): Fonts =>
  Object.fromEntries(
    Object.entries(cuts).map(([script, cut]) => [script, { plain: font(cut, 400), strong: font(cut, 600) }]),
  )

interface Node {
  readonly role?: string
  readonly id?: string
  readonly children?: readonly Node[]
}
interface Item {
  readonly type?: string
  readonly id?: string
  readonly str?: string
}
type Told = readonly (readonly [role: string, text: string])[]

/** What a program that reads aloud finds in a file: each piece of text with its role, in the order of the structure. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const page = await pdf.getPage(at + 1)
      const { items } = await page.getTextContent({ includeMarkedContent: true })
      const links = (await page.getAnnotations()).map(({ url }) => url)
      return { told: toldOf(await page.getStructTree(), items), links }
    }),
  )
  return {
    pages: pages.length,
    info: (await pdf.getMetadata()).info,
    mark: await pdf.getMarkInfo(),
    told: pages.flatMap(({ told }) => told),
    links: pages.flatMap(({ links }) => links),
  }
}

function toldOf(tree: Node | null, items: readonly Item[]): Told {
  const texts = new Map<string, string>()
  let open = ''
  for (const { type, id, str } of items) {
    if (type) open = id ?? ''
    else if (open) texts.set(open, (texts.get(open) ?? '') + str)
  }
  const walk = (node: Node, role: string): Told =>
    node.id
      ? [[role, (texts.get(node.id) ?? '').trim()] as const].filter(([, text]) => text !== '')
      : (node.children ?? []).flatMap((child) => walk(child, node.role ?? role))
  return tree ? walk(tree, '') : []
}
