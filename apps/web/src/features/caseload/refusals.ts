import { useTranslation } from 'react-i18next'
import { ApiError, fieldName } from '../../api/errors.ts'
import { useProblemWords } from '../problems/use-problem-words.ts'

const worded = [
  'reason-needed',
  'hers-to-decide',
  'already-decided',
  'introduced-before',
  'asked-before',
  'has-account',
  'paused',
  'shielded',
  'not-visible',
  'not-offered',
] as const

/** Why something was refused, in the consultant's words: what the caseload knows, else the first field, else the whole. */
export function useRefusal(): (error: unknown) => string {
  const { t } = useTranslation()
  const { field, problem } = useProblemWords()
  return (error) => {
    if (!(error instanceof ApiError)) return problem(error)
    const code = worded.find((one) => one === error.code)
    if (code) return t(`caseload.refusals.${code}`)
    return error.fields[0] ? field(error.fields[0]) : problem(error)
  }
}

export const isReasonNeeded = (error: unknown) => error instanceof ApiError && error.code === 'reason-needed'

/** Words about illness are asked about, not refused: whoever wrote them may keep them. */
export const asksAboutWords = (error: unknown) =>
  error instanceof ApiError && error.fields.some(({ code }) => code === 'sensitive-words')

/** What is said about one field of a form, by its name. */
export const problemOf = (error: unknown, name: string) =>
  error instanceof ApiError ? error.fields.find(({ path }) => fieldName(path) === name) : undefined
