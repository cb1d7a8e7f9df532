import { asSystem } from '../../db/as-system.ts'
import type { Transaction } from '../../db/client.ts'
import { ruleSet } from '../../db/schema/index.ts'
import { ours } from '../../modules/matches/rules.ts'
import { accountId } from '../account-plans.ts'
import type { Calendar } from '../calendar.ts'
import { rulesPlans } from '../history/rules.ts'
import { home } from '../municipalities.ts'

/** Rules that have been tried and left again, so that there is something to look back on. */
export const fillRules = (tx: Transaction, calendar: Calendar) =>
  asSystem(tx, home.code, (there) =>
    there.insert(ruleSet).values(
      rulesPlans.map(({ version, savedDaysAgo, validDaysAgo, withdrawnDaysAgo, weights, reason }) => ({
        municipality: home.code,
        version,
        validFrom: calendar.ahead(-validDaysAgo),
        weights: { ...ours.weights, ...weights },
        enoughKnown: ours.enoughKnown,
        reason,
        savedBy: accountId('palle'),
        savedAt: calendar.ago(savedDaysAgo, 560),
        withdrawnBy: withdrawnDaysAgo === undefined ? null : accountId('palle'),
        withdrawnAt: withdrawnDaysAgo === undefined ? null : calendar.ago(withdrawnDaysAgo, 560),
      })),
    ),
  )
