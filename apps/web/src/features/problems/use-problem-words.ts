import type { FieldProblem } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { ApiError, isPassing, OfflineError } from '../../api/errors.ts'
import type { words } from '../../i18n/da/problems.ts'
import { useFormat } from '../../i18n/use-words.ts'

type Code = keyof (typeof words)['codes']
type FieldCode = keyof (typeof words)['fields']

export interface ProblemWords {
  /** What to say beside a field. */
  readonly field: (problem: Pick<FieldProblem, 'code' | 'detail'>) => string
  /** What to say about a refusal or a failure as a whole. */
  readonly problem: (error: unknown) => string
}

/** Codes of the API in the reader's words. A code without words of its own still gets a calm sentence. */
export function useProblemWords(): ProblemWords {
  const { t, i18n } = useTranslation()
  const { list } = useFormat()

  const field: ProblemWords['field'] = ({ code, detail = {} }) => {
    const found = Array.isArray(detail.words) ? detail.words : []
    const known = i18n.exists(`problems.fields.${code}`) ? (code as FieldCode) : 'other'
    return t(`problems.fields.${known}`, { words: list(found.map((word) => `“${word}”`)) })
  }

  const problem: ProblemWords['problem'] = (error) => {
    if (error instanceof OfflineError) return t('problems.offline')
    if (error instanceof ApiError && i18n.exists(`problems.codes.${error.code}`)) {
      return t(`problems.codes.${error.code as Code}`)
    }
    return t(isPassing(error) ? 'problems.passing' : 'problems.other')
  }

  return { field, problem }
}
