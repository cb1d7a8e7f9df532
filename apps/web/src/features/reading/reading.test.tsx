import { listMunicipalities } from '@fleksbro/contract'
import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'
import { passagesOf } from './passages.ts'

const root = document.documentElement

beforeEach(() => fakeApi(on(listMunicipalities, () => [])))
afterEach(() => {
  for (const name of ['textSize', 'spacing', 'pace']) delete root.dataset[name]
})

test('what somebody chooses shows at once and is there next time', async () => {
  const { user } = visit('/reading')
  await user.click(await screen.findByRole('radio', { name: 'Størst' }))
  await user.click(screen.getByRole('radio', { name: 'Mere luft' }))
  await user.click(screen.getByRole('radio', { name: 'Rolig' }))
  expect({ ...root.dataset }).toMatchObject({ textSize: 'largest', spacing: 'airy', pace: 'calm' })

  const { chosenReading } = await import('../../device/reading.ts')
  expect(chosenReading()).toEqual({ size: 'largest', spacing: 'airy', pace: 'calm' })
})

/** A device with these voices. What is spoken ends when the test says so. */
function speechWith(voices: readonly { lang: string; localService: boolean }[]) {
  const spoken: SpeechSynthesisUtterance[] = []
  const speech = {
    getVoices: () => voices,
    speak: (words: SpeechSynthesisUtterance) => spoken.push(words),
    cancel: vi.fn(),
    pause: vi.fn(),
    resume: vi.fn(),
    addEventListener: () => {},
  }
  vi.stubGlobal('speechSynthesis', speech)
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class extends EventTarget {
      readonly text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    },
  )
  return { spoken, speech }
}

test("a page is read by the device's own Danish voice, paused and stopped", async () => {
  const { spoken, speech } = speechWith([
    { lang: 'da-DK', localService: false },
    { lang: 'en-GB', localService: true },
    { lang: 'da-DK', localService: true },
  ])
  const { user } = visit('/reading')
  const onPage = await screen.findByRole('button', { name: 'Læs siden op' })
  await user.click(onPage)

  await waitFor(() => expect(spoken.map(({ text }) => text)).toEqual(['Læsehjælp']))
  expect(spoken[0]?.voice).toMatchObject({ lang: 'da-DK', localService: true })
  spoken[0]?.dispatchEvent(new Event('end'))
  await waitFor(() => expect(spoken[1]?.text).toMatch(/^Vælg, hvordan siderne/))

  await user.click(await screen.findByRole('button', { name: 'Pause' }))
  expect(speech.pause).toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Læs videre' }))
  await user.click(screen.getByRole('button', { name: 'Stop' }))
  expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull()
})

test('without a voice of its own the device sends nothing anywhere, and says how to get one', async () => {
  const { spoken } = speechWith([{ lang: 'da-DK', localService: false }])
  const { user } = visit('/reading')
  const onPage = await screen.findByRole('button', { name: 'Læs siden op' })
  await user.click(onPage)
  expect(await screen.findByText(/Din enhed har ingen dansk stemme/)).toBeDefined()
  expect(spoken).toEqual([])
})

test('everything is read once, in order, and nothing that only decorates', () => {
  const main = document.createElement('main')
  main.innerHTML = `<h1>Job</h1><ul><li><p>Første</p><p>andet</p></li><li>Tredje</li></ul>
    <p aria-hidden="true">pynt</p><nav><a>Menu</a></nav><button>Gem <span class="fb-hidden">x</span></button>`
  expect(passagesOf(main).map(({ text }) => text)).toEqual(['Job', 'Første', 'andet', 'Tredje', 'Gem x'])
})
