import type { words as danish } from '../da/reading.ts'
import type { Translated } from '../words.ts'

export const words: Translated<typeof danish> = {
  title: 'Reading help',
  lead: 'Choose how the pages look here on your device. You can always change it.',
  size: { legend: 'Text', usual: 'Usual', larger: 'Larger', largest: 'Largest' },
  spacing: { legend: 'Space between words and lines', usual: 'Usual', airy: 'More space' },
  pace: {
    legend: 'Calm on the page',
    hint: 'Calm shows less on the page, and one thing at a time.',
    usual: 'Usual',
    calm: 'Calm',
  },
  example: {
    label: 'This is how it looks',
    title: 'Pack small parts',
    text: 'You sit at a table and pack one kind at a time. The room is quiet, and somebody shows you how.',
  },
  aloud: {
    title: 'Have the page read aloud',
    text: 'Your own device reads. Nothing is sent anywhere. You can always press stop.',
  },
  reading: 'The page is being read aloud.',
  paused: 'Paused.',
  pause: 'Pause',
  goOn: 'Read on',
  stop: 'Stop',
  noVoice: 'Your device has no English voice. Its settings often have one to download, under speech.',
  close: 'Close',
}
