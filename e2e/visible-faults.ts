import type { Page } from 'playwright-core'

/** What somebody sees that is wrong with a layout: something sticks out of the screen, or words are cut off. */
export function visibleFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const faults = scrollWidth > clientWidth ? [`it is ${scrollWidth} px wide, the screen ${clientWidth}`] : []
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const words = [...element.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      if (!words || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      const box = cutBy(element)
      if (box) faults.push(`cut off in <${box.localName} class="${box.className}">: ${words.textContent?.trim()}`)
    }
    return faults

    /** The nearest box around words that hides a part of them. What is only for screen readers is one pixel large. */
    function cutBy(element: HTMLElement) {
      const range = document.createRange()
      range.selectNodeContents(element)
      const letters = range.getBoundingClientRect()
      for (let box: HTMLElement | null = element; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box)
        if (overflowX === 'visible' && overflowY === 'visible') continue
        const edge = box.getBoundingClientRect()
        if (edge.width <= 1 || edge.height <= 1 || /auto|scroll/.test(overflowX + overflowY)) return null
        if (letters.right > edge.right + 1 || letters.left < edge.left - 1) return box
        if (letters.bottom > edge.bottom + letters.height / 3 + 1) return box
      }
      return null
    }
  })
}
