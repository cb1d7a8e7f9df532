/**
 * Once the page has changed: what was acted on may be gone, and focus with it. An answer is drawn in a later task than
 * the one that brings it, so one frame may still show what is about to go.
 */
const afterwards = (work: () => void) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(work)))

/** The row that took the place of the one acted on, else the last, else the heading: the keyboard goes on from there. */
export function focusRow(index: number, table?: ParentNode | null): void {
  afterwards(() => {
    const rows = (table ?? document).querySelectorAll(table ? 'tbody tr' : 'main .fb-results tbody tr')
    const row = rows[Math.min(index, rows.length - 1)]
    const target = row?.querySelector<HTMLElement>('a, button')
    if (target) target.focus()
    else toHeading()
  })
}

export const focusHeading = () => afterwards(toHeading)

function toHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus()
}
