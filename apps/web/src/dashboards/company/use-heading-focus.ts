import { useEffect, useRef } from 'react'

/** Within one page a new question takes the focus to its heading, as a new page does. */
export function useHeadingFocus(question: string): void {
  const shown = useRef(question)
  useEffect(() => {
    if (shown.current === question) return
    shown.current = question
    const heading = document.querySelector<HTMLElement>('main h1')
    if (!heading) return
    heading.tabIndex = -1
    heading.focus()
    heading.scrollIntoView({ block: 'nearest' })
  }, [question])
}
