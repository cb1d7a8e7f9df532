import { expect, test } from 'vitest'
import type { SessionUser } from '../../src/http/user.ts'
import { findAsked } from '../../src/modules/introductions/introductions.service.ts'
import { openCard } from '../../src/modules/matches/company-candidates.service.ts'
import { pseudonymOf } from '../../src/security/tokens.ts'
import { startTestApp } from '../test-app.ts'

const { given } = await startTestApp()

/** In the system's context the policies let everything of the municipality through: only the application is left. */
test('a company finds people for its own vacancies only, also where no policy helps', async () => {
  const candidate = await given.candidate()
  const [ours, stranger] = [await given.company(), await given.company()]
  const vacancy = await given.vacancy({ company: ours })
  const found = (companyId: string) =>
    given.system(async (tx) => {
      const user = { companyId } as SessionUser
      const pseudonym = pseudonymOf(tx.pseudonymKey, companyId, candidate.id, 1)
      const asked = await findAsked(tx, user, vacancy.id, pseudonym)
      const card = await openCard(tx, user, vacancy.id, pseudonym)
      return [asked !== undefined, card !== undefined]
    })
  expect(await found(ours.id)).toEqual([true, true])
  expect(await found(stranger.id)).toEqual([false, false])
})
