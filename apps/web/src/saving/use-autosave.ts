import { useCallback, useEffect, useRef, useState } from 'react'
import { ApiError, isPassing, isStale } from '../api/errors.ts'
import { dropDraft, findDraft, type Keep, keepDraft } from '../device/drafts.ts'
import type { SaveState } from '../ui/saved-state.tsx'

interface Options<Value, Saved> {
  /** The account that types, and what it is: together they name the draft on this device. */
  readonly account: string
  readonly name: string
  /** Where what is not sent yet waits: on the device unless it is about somebody else. */
  readonly keep?: Keep
  /** Sends the value; answers with what the server now holds (its new version, say). */
  readonly save: (value: Value) => Promise<Saved>
  readonly onSaved?: (saved: Saved) => void
  readonly pauseMs?: number
  readonly retryMs?: number
}

export interface Autosave<Value> {
  readonly state: SaveState
  /** Call it at every change. It is kept here at once, with the server a moment later. */
  readonly change: (value: Value) => void
  /** Sends at once what waits: before leaving a step. True if the server has everything. */
  readonly flush: () => Promise<boolean>
  /** What was typed here earlier and never reached the server; offer it, then `change` or `forget` it. */
  readonly left: Value | null
  /** After 412: the state that somebody else saved. Show the differences, then `change` again or `forget`. */
  readonly conflict: unknown
  /** After 4xx: why it was refused, with the fields. */
  readonly refused: ApiError | null
  readonly forget: () => void
}

/** Saves what somebody types: one request at a time, the newest value last, tried again until the server answers. */
export function useAutosave<Value, Saved>(options: Options<Value, Saved>): Autosave<Value> {
  const { account, name, keep = 'device' } = options
  const [state, setState] = useState<SaveState>('saved')
  const [problem, setProblem] = useState<ApiError | null>(null)
  const [left, setLeft] = useState<Value | null>(() => findDraft<Value>(account, name, keep)?.value ?? null)
  const latest = useRef(options)
  const waiting = useRef<{ readonly value: Value } | null>(null)
  const running = useRef<Promise<boolean> | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  latest.current = options

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current)
    running.current ??= send().finally(() => {
      running.current = null
    })
    return running.current

    async function send(): Promise<boolean> {
      while (waiting.current) {
        const sent = waiting.current
        const { save, onSaved, retryMs = 5000 } = latest.current
        setState('saving')
        try {
          const saved = await save(sent.value)
          onSaved?.(saved)
          if (waiting.current === sent) waiting.current = null
          dropDraft(latest.current.account, latest.current.name, sent.value, latest.current.keep)
        } catch (error) {
          if (isPassing(error)) {
            setState('waiting')
            timer.current = setTimeout(flush, retryMs)
            return false
          }
          setState(isStale(error) ? 'stale' : 'refused')
          setProblem(error instanceof ApiError ? error : null)
          return false
        }
      }
      setProblem(null)
      setState('saved')
      return true
    }
  }, [])

  const change = useCallback(
    (value: Value) => {
      const { pauseMs = 600 } = latest.current
      waiting.current = { value }
      setLeft(null)
      setProblem(null)
      setState('saving')
      keepDraft(account, name, value, Date.now(), keep)
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, pauseMs)
    },
    [account, name, keep, flush],
  )

  const forget = useCallback(() => {
    clearTimeout(timer.current)
    waiting.current = null
    dropDraft(account, name, undefined, keep)
    setLeft(null)
    setProblem(null)
    setState('saved')
  }, [account, name, keep])

  // Leaving the page or closing the lid sends what waits; coming back online does, too.
  useEffect(() => {
    const now = () => waiting.current && void flush()
    const hidden = () => document.visibilityState === 'hidden' && now()
    window.addEventListener('online', now)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      window.removeEventListener('online', now)
      document.removeEventListener('visibilitychange', hidden)
      now()
    }
  }, [flush])

  const conflict = problem && isStale(problem) ? problem.current : null
  return { state, change, flush, left, conflict, refused: conflict === null ? problem : null, forget }
}
