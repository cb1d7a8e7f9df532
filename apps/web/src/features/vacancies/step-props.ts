import type { ApiError } from '../../api/errors.ts'
import type { DraftedVacancy, VacancyChanges } from './changes.ts'

/** What every step of the editor gets. */
export interface StepProps {
  readonly vacancy: DraftedVacancy
  readonly change: (changes: VacancyChanges) => void
  readonly problemOf: (path: string) => ApiError['fields'][number] | undefined
}
