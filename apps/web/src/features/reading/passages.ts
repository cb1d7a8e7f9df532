/** A stretch of a page that is read in one breath. */
export interface Passage {
  readonly element: HTMLElement
  readonly text: string
}

const SAID = 'h1, h2, h3, h4, p, li, dt, dd, legend, caption, th, td, summary, label, button, a'
const SILENT = '[hidden], [aria-hidden="true"], .fb-hidden, nav, [inert], [data-silent]'

/** What is read aloud of a page, in the order it stands, each thing once: the outermost of what belongs together. */
export function passagesOf(root: HTMLElement): Passage[] {
  const passages: Passage[] = []
  for (const element of root.querySelectorAll<HTMLElement>(SAID)) {
    if (element.closest(SILENT) || passages.some((one) => one.element.contains(element))) continue
    // A list item or cell that holds paragraphs and headings is read by those.
    if (element.matches('li, dd, td, th, label') && element.querySelector('p, h2, h3, h4, li, button')) continue
    const text = element.textContent?.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim() ?? ''
    if (text !== '') passages.push({ element, text })
  }
  return passages
}
