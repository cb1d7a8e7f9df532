import { readText } from '../read-text.ts'
import { profiles } from './profiles.ts'
import { type Sample, spoken } from './sample.ts'
import { vacanciesDa } from './vacancies-da.ts'
import { vacanciesEn } from './vacancies-en.ts'

export const samples: readonly Sample[] = [...vacanciesDa, ...vacanciesEn, ...profiles]

export interface Measured {
  readonly name: string
  readonly right: number
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
}

/** How the reading of a sample compares with what was expected of it. */
export function measure({ name, purpose, text, expected, alsoFine = [], offersOnly = false }: Sample): Measured {
  const said = readText(text, purpose).suggestions.map((one) => spoken(one, purpose))
  const counted = said.filter((one) => !alsoFine.includes(one) && !(offersOnly && one.endsWith(' health')))
  return {
    name,
    right: expected.filter((one) => said.includes(one)).length,
    missed: expected.filter((one) => !said.includes(one)),
    wrong: counted.filter((one) => !expected.includes(one)),
  }
}

/** Precision: of what was suggested, how much was right. Recall: of what was expected, how much was suggested. */
export function quality(measured: readonly Measured[]): { readonly precision: number; readonly recall: number } {
  const sum = (of: (one: Measured) => number) => measured.reduce((all, one) => all + of(one), 0)
  const [right, missed, wrong] = [
    sum((one) => one.right),
    sum((one) => one.missed.length),
    sum((one) => one.wrong.length),
  ]
  return { precision: right / (right + wrong), recall: right / (right + missed) }
}
