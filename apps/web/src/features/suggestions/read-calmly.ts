import type { Purpose, Reading } from '@fleksbro/suggestions'

/** As long as one may read before the page gets to draw. */
const AT_ONCE_MS = 12

/**
 * Reads a text on this device; nothing of it is sent or kept. The reader comes in a chunk of its own, and a long text
 * leaves the page free between two sentences.
 */
export async function readCalmly(text: string, purpose: Purpose): Promise<Reading> {
  const { readInSteps } = await import('@fleksbro/suggestions')
  const steps = readInSteps(text, purpose)
  let since = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - since < AT_ONCE_MS) continue
    await new Promise((resolve) => setTimeout(resolve))
    since = performance.now()
  }
}

/** Has the reader fetched and its tables made while somebody still finds the text: a first reading then is as quick as the next. */
export async function getReady(purpose: Purpose): Promise<void> {
  // Twice in each language: a browser makes a pattern quick when it is used again.
  const ofBoth = 'Ingen tunge løft.\n\nYou will have no heavy lifting.\n\n'
  await readCalmly(ofBoth + ofBoth, purpose)
}

/** The text with its CPR numbers struck out, each letter at its place. */
export function withoutCpr(text: string, { sensitive }: Reading): string {
  return sensitive
    .filter(({ kind }) => kind === 'cpr')
    .reduce(
      (left, { index, length }) => `${left.slice(0, index)}${'–'.repeat(length)}${left.slice(index + length)}`,
      text,
    )
}
