import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ApiError, OfflineError } from '../api/errors.ts'
import { findDraft, forgetDrafts, keepDraft } from '../device/drafts.ts'
import { useAutosave } from './use-autosave.ts'

const open = (save: (value: string) => Promise<unknown>) =>
  renderHook(() => useAutosave({ account: 'alma', name: 'about', save, pauseMs: 5, retryMs: 10 })).result

test('sends the newest value once the typing pauses, and then keeps nothing on the device', async () => {
  const save = vi.fn(async (value: string) => value)
  const page = open(save)
  act(() => page.current.change('Hej'))
  act(() => page.current.change('Hej med dig'))
  expect(findDraft('alma', 'about')?.value).toBe('Hej med dig')

  await waitFor(() => expect(page.current.state).toBe('saved'))
  expect(save.mock.calls).toEqual([['Hej med dig']])
  expect(findDraft('alma', 'about')).toBeNull()
})

test('without a connection it keeps the text, says so, and tries again by itself', async () => {
  let online = false
  const page = open(async () => {
    if (!online) throw new OfflineError('no answer')
  })
  act(() => page.current.change('Hej'))
  await waitFor(() => expect(page.current.state).toBe('waiting'))
  expect(findDraft('alma', 'about')?.value).toBe('Hej')

  online = true
  await waitFor(() => expect(page.current.state).toBe('saved'))
})

test('a value typed while another is on its way is sent after it', async () => {
  const sent: string[] = []
  const page = open(async (value) => {
    sent.push(value)
    if (value === 'A') act(() => page.current.change('B'))
  })
  act(() => page.current.change('A'))
  await waitFor(() => expect(sent).toEqual(['A', 'B']))
  await waitFor(() => expect(page.current.state).toBe('saved'))
})

test('what somebody else saved meanwhile is handed over, and what was typed is kept', async () => {
  const page = open(async () => {
    throw new ApiError({ status: 412, code: 'stale', current: 'Theirs' })
  })
  act(() => page.current.change('Mine'))
  await waitFor(() => expect(page.current.state).toBe('stale'))
  expect(page.current.conflict).toBe('Theirs')
  expect(findDraft('alma', 'about')?.value).toBe('Mine')
})

test('a refused value is not sent again, and its fields are handed over', async () => {
  const save = vi.fn(async () => {
    throw new ApiError({ status: 400, code: 'invalid', fields: [{ path: '/about', code: 'cpr-number' }] })
  })
  const page = open(save)
  act(() => page.current.change('010190-1234'))
  await waitFor(() => expect(page.current.state).toBe('refused'))
  expect(page.current.refused?.fields[0]?.code).toBe('cpr-number')
  expect(save).toHaveBeenCalledTimes(1)
})

test('what was left here another day is offered again', () => {
  keepDraft('alma', 'about', 'I går', 0)
  expect(open(async () => {}).current.left).toBe('I går')
})

test('and nobody else sees it', () => {
  keepDraft('bent', 'about', 'Hemmeligt', 0)
  expect(open(async () => {}).current.left).toBeNull()
})

test('what is about somebody else waits in memory only, and closing the page is asked about', async () => {
  const asksBeforeClosing = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  let online = false
  const save = async () => {
    if (!online) throw new OfflineError('no answer')
  }
  const { result } = renderHook(() =>
    useAutosave({ account: 'karen', name: 'about', save, keep: 'memory', pauseMs: 5, retryMs: 10 }),
  )
  act(() => result.current.change('Om Alma'))
  await waitFor(() => expect(result.current.state).toBe('waiting'))
  expect(JSON.stringify({ ...localStorage })).not.toContain('Alma')
  expect(findDraft('karen', 'about', 'memory')?.value).toBe('Om Alma')
  expect(asksBeforeClosing()).toBe(true)

  online = true
  await waitFor(() => expect(result.current.state).toBe('saved'))
  expect(asksBeforeClosing()).toBe(false)
})

test('and nothing of it is left after logging out', () => {
  keepDraft('karen', 'about', 'Om Alma', 0, 'memory')
  forgetDrafts()
  expect(findDraft('karen', 'about', 'memory')).toBeNull()
})
