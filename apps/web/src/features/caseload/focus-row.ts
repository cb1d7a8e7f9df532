/** Long enough for an answer to be drawn, too short to have gone elsewhere. */
const DRAWN_MS = 250

/** Once the page has changed: what was acted on may be gone, and focus with it; again if it goes a moment later. */
function afterwards(work: () => void): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      work()
      setTimeout(() => document.activeElement === document.body && work(), DRAWN_MS)
    }),
  )
}

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
