import type { ThreadSide } from '@fleksbro/contract'
import { invalid } from '../../../http/errors.ts'
import { checkFreeText } from '../../../http/free-text.ts'
import { saysName } from '../../candidates/says-name.ts'

interface Said {
  readonly text: string
  readonly keepWords?: boolean | undefined
}
interface About {
  readonly by: ThreadSide
  /** The candidate's. */
  readonly name: string
  readonly anonymous: boolean
}

/**
 * Nobody is revealed by what is said before the yes. A company's text is not compared with her name: a refusal would
 * tell it that it guessed right, and what it guesses reveals nothing to those who read it.
 */
export function checkSaid({ text, keepWords }: Said, { by, name, anonymous }: About): void {
  checkFreeText({ '/text': text }, { keepWords, anonymous })
  if (anonymous && by !== 'company' && namesHer(text, name))
    throw invalid({ path: '/text', code: by === 'candidate' ? 'own-name' : 'her-name' })
}

/** Here also a single later name with its capital, and the first one however it is typed on a phone. */
export function namesHer(text: string, name: string): boolean {
  const names = name.split(/[\s.]+/).filter((one) => one.length > 1)
  const [first = ''] = names
  return (
    saysName(text, name) ||
    names.some((one) => saysName(text, one)) ||
    (first.length > 3 && saysName(text.toLowerCase(), first.toLowerCase()))
  )
}
