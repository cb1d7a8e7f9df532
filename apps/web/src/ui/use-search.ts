import { useEffect, useState } from 'react'

export interface Found<Item> {
  readonly state: 'idle' | 'searching' | 'found' | 'failed'
  readonly items: readonly Item[]
}

const nothing = { state: 'idle', items: [] } as const
const PAUSE_MS = 200

/** Searches once the typing pauses; an answer to an older question is thrown away. */
export function useSearch<Item>(text: string, search: (text: string) => Promise<readonly Item[]>): Found<Item> {
  const [found, setFound] = useState<Found<Item>>(nothing)

  useEffect(() => {
    if (text.trim() === '') {
      setFound(nothing)
      return
    }
    let current = true
    const timer = setTimeout(async () => {
      setFound(({ items }) => ({ state: 'searching', items }))
      const answer = await search(text.trim()).then(
        (items): Found<Item> => ({ state: 'found', items }),
        (): Found<Item> => ({ state: 'failed', items: [] }),
      )
      if (current) setFound(answer)
    }, PAUSE_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text, search])

  return found
}
