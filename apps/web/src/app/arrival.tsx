import { createContext, type ReactNode, use, useCallback, useRef } from 'react'

const Arrival = createContext<(at: string) => void>(() => {})

/** Moves focus to the new page's heading after a navigation, so that a screen reader says where one is. */
export function ArrivalProvider({ children }: { children: ReactNode }) {
  const last = useRef<string | null>(null)
  const arrive = useCallback((at: string) => {
    const first = last.current === null
    if (last.current === at) return
    last.current = at
    if (!first) focusHeading()
  }, [])
  return <Arrival value={arrive}>{children}</Arrival>
}

export const useArrival = () => use(Arrival)

function focusHeading(): void {
  const target = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main')
  if (!target) return
  target.tabIndex = -1
  target.focus({ preventScroll: true })
}
