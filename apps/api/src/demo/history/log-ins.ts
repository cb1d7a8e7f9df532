import { type AccountPlan, accounts } from '../account-plans.ts'
import { type Chance, chance } from '../random.ts'

export interface LogIn {
  readonly account: AccountPlan
  readonly daysAgo: number
  readonly minutes: number
}

/** Shares of people and their days between log-ins, as a municipality with such a forum has seen them. */
const rhythms: readonly (readonly [share: number, days: number])[] = [
  [0.19, 1],
  [0.64, 7],
  [0.95, 14],
  [1, 40],
]
const ofOthers = { company: 9, caseworker: 1, admin: 12 } as const
const longestAgo = 182

export const planLogIns = (): LogIn[] => accounts.flatMap(logInsOf)

function logInsOf(account: AccountPlan): LogIn[] {
  const dice = chance(`log-ins:${account.id}`)
  const every = account.role === 'candidate' ? rhythmOf(dice) : ofOthers[account.role]
  const found: LogIn[] = []
  for (let daysAgo = dice.whole(1, every); daysAgo < Math.min(longestAgo, account.weeksHere * 7); ) {
    if (account.role === 'candidate' || !isWeekendLike(daysAgo))
      found.push({ account, daysAgo, minutes: timeOf(account, dice) })
    daysAgo += Math.max(1, Math.round(every * (0.6 + dice.next() * 0.8)))
  }
  return found
}

function rhythmOf(dice: Chance): number {
  const at = dice.next()
  return rhythms.find(([share]) => at < share)?.[1] ?? 14
}

/** Staff work five days of seven. */
const isWeekendLike = (daysAgo: number) => daysAgo % 7 > 4

/** People come in the hours they are fresh, whatever the time of day. */
const timeOf = ({ role }: AccountPlan, dice: Chance) =>
  role === 'candidate' ? dice.whole(0, 1439) : dice.whole(420, 960)

export const lastOfEach = (logIns: readonly LogIn[]): ReadonlyMap<string, LogIn> =>
  new Map([...logIns].sort((a, b) => b.daysAgo - a.daysAgo).map((one) => [one.account.id, one]))
