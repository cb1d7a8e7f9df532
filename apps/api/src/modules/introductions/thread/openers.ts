import { scorePair } from '@fleksbro/scoring'
import type { Transaction } from '../../../db/client.ts'
import type { StoredCard } from '../../candidates/candidate-store.ts'
import { cardFacts, vacancyFacts } from '../../matches/facts.ts'
import { presentMatch } from '../../matches/present-match.ts'
import { rulesOf } from '../../matches/rules.ts'
import { findOfferedVacancy } from '../../vacancies/vacancy-store.ts'

/**
 * What is open between the two, from the company's view for everybody: nobody is led to write of something that she
 * does not show.
 */
export async function findOpeners(tx: Transaction, card: StoredCard, vacancyId: string) {
  const vacancy = await findOfferedVacancy(tx, vacancyId)
  if (!vacancy) return []
  const match = scorePair(cardFacts(card), vacancyFacts(vacancy), await rulesOf(tx), 'company')
  // Where she lives is not to be asked here.
  return presentMatch(match).questions.filter(({ whom, criterion }) => whom === 'company' || criterion !== 'commute')
}
