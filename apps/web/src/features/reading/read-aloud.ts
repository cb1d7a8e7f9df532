import { type Passage, passagesOf } from './passages.ts'
import { ownVoice } from './voice.ts'

export type ReadingState = 'silent' | 'reading' | 'paused' | 'no-voice'

let state: ReadingState = 'silent'
let turn = 0
const hearers = new Set<() => void>()

export const readingState = () => state
export function onReading(hearer: () => void): () => void {
  hearers.add(hearer)
  return () => hearers.delete(hearer)
}

function become(next: ReadingState): void {
  state = next
  for (const hear of hearers) hear()
}

/** Reads a page from its top with a voice of the device, and marks what is being read. */
export async function readAloud(root: HTMLElement, language: string): Promise<void> {
  stopReading()
  const mine = ++turn
  const voice = 'speechSynthesis' in window ? await ownVoice(language) : undefined
  if (mine !== turn) return
  if (!voice) return become('no-voice')
  become('reading')
  for (const passage of passagesOf(root)) {
    if (mine !== turn) return
    if (passage.element.isConnected) await read(passage, voice)
  }
  if (mine === turn) become('silent')
}

export function pauseReading(): void {
  window.speechSynthesis.pause()
  become('paused')
}

export function goOnReading(): void {
  window.speechSynthesis.resume()
  become('reading')
}

export function stopReading(): void {
  turn++
  if ('speechSynthesis' in window) window.speechSynthesis.cancel()
  become('silent')
}

function read({ element, text }: Passage, voice: SpeechSynthesisVoice): Promise<void> {
  element.dataset['readAloud'] = ''
  element.scrollIntoView({ block: 'nearest' })
  const words = new SpeechSynthesisUtterance(text)
  words.voice = voice
  words.lang = voice.lang
  return new Promise((resolve) => {
    const end = () => {
      delete element.dataset['readAloud']
      resolve()
    }
    words.addEventListener('end', end)
    words.addEventListener('error', end)
    window.speechSynthesis.speak(words)
  })
}
