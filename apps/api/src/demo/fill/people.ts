import { and, eq } from 'drizzle-orm'
import { asSystem } from '../../db/as-system.ts'
import type { Transaction } from '../../db/client.ts'
import { candidate } from '../../db/schema/index.ts'
import { findCandidate, insertCandidate, updateCandidate } from '../../modules/candidates/candidate-store.ts'
import { newVisibility } from '../../modules/candidates/new-visibility.ts'
import { accountId, candidateId, candidatePhone } from '../account-plans.ts'
import type { Calendar } from '../calendar.ts'
import { companies } from '../companies/all.ts'
import { emailOf } from '../email.ts'
import { type IntroductionPlan, lastContacts } from '../history/introductions.ts'
import { type PersonPlan, people } from '../people/all.ts'
import { chance } from '../random.ts'
import { staff } from '../staff.ts'
import { at } from './at.ts'
import { cvrOf } from './companies.ts'

export const fillPeople = (
  tx: Transaction,
  municipality: string,
  calendar: Calendar,
  cast: readonly IntroductionPlan[],
) =>
  asSystem(tx, municipality, async (there) => {
    const contacts = lastContacts(cast)
    for (const plan of people)
      if (plan.municipality === municipality) await fillPerson(there, plan, calendar, contacts.get(plan.key))
  })

/** Made empty, shown two days later, saved now and then since. */
async function fillPerson(tx: Transaction, plan: PersonPlan, calendar: Calendar, contact = Number.POSITIVE_INFINITY) {
  const { key, name, consultant, hasAccount } = plan
  const id = candidateId(key)
  const born = at(tx, calendar.ago(plan.weeksHere * 7))
  await insertCandidate(born, {
    id,
    name,
    accountId: hasAccount ? accountId(key) : null,
    caseworkerId: consultant ? accountId(consultant) : null,
    email: hasAccount ? emailOf(name) : null,
    phone: candidatePhone(key),
    filledWith: hasAccount ? null : helperOf(plan),
    shielded: plan.shielded,
    contactedAt: calendar.ago(Math.min(contact, plan.weeksSinceContact * 7 + 1)),
    facts: plan.facts,
  })
  const stored = await findCandidate(born, id)
  if (!stored) throw new Error('A person of the demo is missing.')
  await updateCandidate(at(tx, calendar.ago(plan.weeksHere * 7 - 2, 540)), stored, {
    visible: plan.visible,
    paused: plan.paused,
    // Who wrote something has chosen to show it; for the others it starts hidden, as for everybody.
    visibility: {
      ...newVisibility,
      about: plan.facts.about !== null,
      ...Object.fromEntries(plan.hidden.map((item) => [item, false])),
    },
    hiddenFrom: hiddenFrom(plan),
  })
  const savedAt = calendar.ago(chance(`saved:${key}`).whole(2, plan.weeksHere * 7 - 3), 820)
  await tx
    .update(candidate)
    .set({ savedAt })
    .where(and(eq(candidate.municipality, plan.municipality), eq(candidate.id, id)))
}

const helperOf = ({ consultant }: PersonPlan) =>
  staff.find(({ key, role }) => (consultant ? key === consultant : role === 'caseworker'))?.name ?? null

function hiddenFrom({ hiddenFrom: key }: PersonPlan) {
  const company = companies.find((one) => one.key === key)
  return company ? [{ cvr: cvrOf(company.key), name: company.name }] : []
}
