/** Once the proposal has changed: the line that took the place of the one acted on, else the last, else the heading. */
export function focusLine(at: number): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      const lines = document.querySelectorAll('main .fb-line')
      const line = lines[Math.min(at, lines.length - 1)]
      const target = line?.querySelector<HTMLElement>('h3 a') ?? document.querySelector<HTMLElement>('main h1')
      if (target?.tagName === 'H1') target.tabIndex = -1
      target?.focus()
    }),
  )
}
