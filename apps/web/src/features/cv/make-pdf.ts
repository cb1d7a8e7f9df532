import type { Cv } from './cv.ts'
import { bringFonts } from './fonts.ts'
import { runsOf, type Script } from './runs.ts'
import { type Written, writePdf } from './write-pdf.ts'

/** Made on the reader's own device: what it says is sent nowhere. */
export async function makePdf(cv: Cv): Promise<Written> {
  const scripts = new Set<Script>(['latin', ...runsOf(wordsOf(cv)).map(({ script }) => script)])
  return writePdf(cv, await bringFonts(scripts))
}

const wordsOf = (cv: Cv) => JSON.stringify(cv)
