import { randomUUID } from 'node:crypto'
import { eraseCandidate, introductionStates } from '@fleksbro/contract'
import { eq } from 'drizzle-orm'
import { oneTimeLink, session } from '../../../src/db/schema/index.ts'
import { hashToken, newToken, pseudonymOf } from '../../../src/security/tokens.ts'
import { home } from '../../builders.ts'
import { startTestApp } from '../../test-app.ts'
import { fillCandidates, fillCompanies, fillDecisions, fillStaff, fillVacancies, introductionsFor } from './fill.ts'
import { fillRates } from './fill-rates.ts'
import {
  type candidateKinds,
  consultants,
  type fallen,
  garbageToken,
  givePasswords,
  type PersonName,
  password,
  people,
  type StandingName,
  spoil,
  standing,
  turnedOffTwin,
} from './people.ts'
import { secretsBook } from './secrets.ts'
import { snapshotOf } from './snapshot.ts'

/** What a request is about. `herself` is the candidate in it, wherever the policy says so. */
export interface Thing {
  readonly params: Readonly<Record<string, string>>
  readonly herself?: PersonName
  readonly body?: Readonly<Record<string, unknown>>
}
export type Things = Readonly<Record<string, Thing>>

/** A municipality with everybody in it, one beside it, and a thing in every state. Built once. */
export async function buildWorld() {
  const lines: string[] = []
  const app = await startTestApp({ logLevel: 'trace' }, { write: (line) => void lines.push(line) })
  const secrets = secretsBook()
  const staff = await fillStaff(app, secrets)
  const companies = await fillCompanies(app, secrets, staff)
  const candidates = await fillCandidates(app, secrets, staff, companies)
  const vacancies = await fillVacancies(app, secrets, companies)
  const { ours, stranger, foreign } = companies

  const introduce = introductionsFor(app, secrets, staff.assigned.accountId)
  const hers = { candidate: candidates.visible, kind: 'visible', company: ours } as const
  const introductions: Record<string, Thing> = {}
  const add = (name: string, introductionId: string, herself: PersonName | undefined) => {
    introductions[name] = { params: { introductionId }, ...(herself ? { herself } : {}) }
  }
  for (const state of introductionStates) {
    const vacancyId = vacancies.byState[state].id
    add(state, await introduce({ ...hers, vacancyId, state }), 'candidate:visible')
  }
  const unheard = await introduce({
    ...hers,
    vacancyId: vacancies.byState.unheard.id,
    state: 'no',
    knows: false,
    endedBy: 'candidate',
  })
  add('unheard', unheard, 'candidate:visible')
  const avoided = await introduce({
    candidate: candidates.avoiding,
    kind: 'avoiding',
    company: ours,
    vacancyId: vacancies.byState.avoided.id,
    state: 'ended',
    endedBy: 'caseworker',
  })
  add('avoided', avoided, 'candidate:avoiding')
  const unshown = await introduce({
    candidate: candidates.hidden,
    kind: 'hidden',
    company: ours,
    vacancyId: vacancies.byState.unshown.id,
    state: 'yes',
  })
  add('unshown', unshown, 'candidate:hidden')
  const letOut = await introduce({
    ...hers,
    company: companies.refused,
    vacancyId: vacancies.byState.letOut.id,
    state: 'expired',
  })
  add('refused', letOut, 'candidate:visible')
  const helped = { candidate: candidates['without-account'], kind: 'without-account', company: ours } as const
  const declined = await introduce({ ...helped, vacancyId: vacancies.byState.forHelped.id, state: 'declined' })
  add('helped', declined, undefined)
  const abroad = await introduce({
    candidate: candidates.foreign,
    kind: 'foreign',
    company: foreign,
    vacancyId: vacancies.elsewhere.id,
    state: 'asked',
  })
  add('foreign', abroad, 'candidate:foreign')

  const gone = await app.given.candidate({ caseworkerId: staff.assigned.accountId })
  const past = await introduce({
    candidate: gone,
    kind: 'visible',
    company: ours,
    vacancyId: vacancies.byState.erased.id,
    state: 'asked',
  })
  await givePasswords(app, [gone.accountId])
  const erased = await app.as(gone).call(eraseCandidate, { params: { candidateId: gone.id }, body: { password } })
  if (erased.status !== 200) throw new Error('She was not erased.')
  add('erased', past, undefined)
  add('missing', randomUUID(), undefined)
  await fillDecisions(app, secrets, {
    candidate: candidates.visible,
    rejectedId: vacancies.strangers.id,
    decidedId: vacancies.strangers.id,
    by: staff.assigned.accountId,
  })
  const link = secretLink()
  await app.given.system((tx) =>
    tx.insert(oneTimeLink).values({
      id: randomUUID(),
      tokenHash: hashToken(link),
      kind: 'candidate',
      email: secrets.email('e-mail of an invitation', consultants),
      name: secrets.word('name of an invitation', 'personal', []),
      role: 'candidate',
      municipality: home,
      candidateId: candidates['without-account'].id,
      details: {},
      createdBy: staff.assigned.accountId,
      createdAt: tx.now,
      expiresAt: new Date(tx.now.getTime() + 86_400_000),
    }),
  )

  const accountIds: Record<Exclude<StandingName, 'nobody'>, string> = {
    'candidate:visible': candidates.visible.accountId,
    'candidate:hidden': candidates.hidden.accountId,
    'candidate:paused': candidates.paused.accountId,
    'candidate:shielded': candidates.shielded.accountId,
    'candidate:avoiding': candidates.avoiding.accountId,
    'candidate:foreign': candidates.foreign.accountId,
    owner: ours.accountId,
    colleague: companies.colleague.accountId,
    left: companies.left.accountId,
    stranger: stranger.accountId,
    refused: companies.refused.accountId,
    waiting: companies.waiting.accountId,
    'company:foreign': foreign.accountId,
    assigned: staff.assigned.accountId,
    consultant: staff.consultant.accountId,
    benefits: staff.benefits.accountId,
    'consultant:foreign': staff['consultant:foreign'].accountId,
    admin: staff.admin.accountId,
    'admin:foreign': staff['admin:foreign'].accountId,
  }
  await givePasswords(app, Object.values(accountIds))
  const cookies = await signEverybodyIn(app, accountIds)

  const candidateThing = (kind: (typeof candidateKinds)[number] | 'foreign'): Thing => ({
    params: { candidateId: candidates[kind].id },
    ...(kind === 'without-account' ? {} : { herself: `candidate:${kind}` }),
  })
  const ofCandidates: Things = {
    visible: candidateThing('visible'),
    hidden: candidateThing('hidden'),
    paused: candidateThing('paused'),
    shielded: candidateThing('shielded'),
    avoiding: candidateThing('avoiding'),
    'without-account': candidateThing('without-account'),
    foreign: candidateThing('foreign'),
    erased: { params: { candidateId: gone.id } },
    missing: { params: { candidateId: randomUUID() } },
  }
  const pair = (thing: Thing, vacancyId: string): Thing => ({ ...thing, params: { ...thing.params, vacancyId } })
  const fresh = vacancies.published.id
  const known = (name: string) => ofCandidates[name] as Thing
  const ofPairs: Things = {
    ...Object.fromEntries(Object.entries(ofCandidates).map(([name, thing]) => [name, pair(thing, fresh)])),
    introduced: pair(known('visible'), vacancies.byState.asked.id),
    draft: pair(known('visible'), vacancies.draft.id),
    elsewhere: pair(known('visible'), vacancies.elsewhere.id),
  }

  const named = (kind: keyof typeof candidates, companyId: string) =>
    pseudonymOf(pseudonymKey, companyId, candidates[kind].id, epochs.get(candidates[kind].id) ?? 1)
  const { pseudonymKey, epochs } = await readEpochs(app)
  const card = (vacancyId: string, pseudonym: string): Thing => ({ params: { vacancyId, pseudonym } })
  const ofCards: Things = {
    visible: card(fresh, named('visible', ours.id)),
    introduced: card(vacancies.byState.asked.id, named('visible', ours.id)),
    hidden: card(fresh, named('hidden', ours.id)),
    paused: card(fresh, named('paused', ours.id)),
    shielded: card(fresh, named('shielded', ours.id)),
    avoiding: card(fresh, named('avoiding', ours.id)),
    foreign: card(fresh, named('foreign', ours.id)),
    'of another company': card(fresh, named('visible', stranger.id)),
    'vacancy of another company': card(vacancies.strangers.id, named('visible', ours.id)),
    'of the stranger': card(vacancies.strangers.id, named('visible', stranger.id)),
    'not published': card(vacancies.draft.id, named('visible', ours.id)),
    missing: card(randomUUID(), 'x'.repeat(32)),
  }
  const vacancy = (vacancyId: string): Thing => ({ params: { vacancyId } })
  const company = (companyId: string, workplaceId: string, accountId: string): Thing => ({
    params: { companyId, workplaceId, accountId },
  })
  const account = (accountId: string): Thing => ({ params: { accountId } })

  const things = {
    none: { none: { params: {} } },
    candidates: ofCandidates,
    pairs: ofPairs,
    cards: ofCards,
    introductions,
    vacancies: {
      published: vacancy(vacancies.published.id),
      draft: vacancy(vacancies.draft.id),
      paused: vacancy(vacancies.paused.id),
      filled: vacancy(vacancies.filled.id),
      expired: vacancy(vacancies.expired.id),
      elsewhere: vacancy(vacancies.elsewhere.id),
      missing: vacancy(randomUUID()),
    },
    companies: {
      ours: company(ours.id, ours.workplaceId, companies.colleague.accountId),
      refused: company(companies.refused.id, companies.refused.workplaceId, companies.refused.accountId),
      waiting: company(companies.waiting.id, companies.waiting.workplaceId, companies.waiting.accountId),
      foreign: company(foreign.id, foreign.workplaceId, foreign.accountId),
      missing: company(randomUUID(), randomUUID(), randomUUID()),
    },
    rates: await fillRates(app),
    users: {
      consultant: account(staff.consultant.accountId),
      candidate: account(candidates.visible.accountId),
      member: account(companies.colleague.accountId),
      foreign: account(staff['consultant:foreign'].accountId),
      missing: account(randomUUID()),
    },
  } satisfies Record<string, Things>

  return {
    app,
    secrets,
    lines,
    cookies,
    things,
    accountIds,
    link,
    snapshot: await snapshotOf(app.testDatabase.superuserUrl),
  }
}
export type World = Awaited<ReturnType<typeof buildWorld>>

const secretLink = newToken

type TestApp = Awaited<ReturnType<typeof startTestApp>>
type Cookies = Readonly<Record<PersonName, string | undefined>>

async function signEverybodyIn(
  app: TestApp,
  accountIds: Record<Exclude<StandingName, 'nobody'>, string>,
): Promise<Cookies> {
  const cookies: Record<string, string | undefined> = {}
  for (const name of standing) if (name !== 'nobody') cookies[name] = (await app.signIn(accountIds[name])).cookie
  const likes = {
    candidate: accountIds['candidate:visible'],
    company: accountIds.owner,
    caseworker: accountIds.assigned,
    admin: accountIds.admin,
  }
  const ended: string[] = []
  const expired: string[] = []
  for (const [role, accountId] of Object.entries(likes)) {
    cookies[`off:${role}`] = (await app.signIn(await turnedOffTwin(app, accountId))).cookie
    const over = await app.signIn(accountId)
    cookies[`ended:${role}`] = over.cookie
    ended.push(over.id)
    const late = await app.signIn(accountId)
    cookies[`expired:${role}`] = late.cookie
    expired.push(late.id)
  }
  const before = new Date(app.clock.wall().getTime() - 1000)
  await spoil(app, ended, { endedAt: before })
  await spoil(app, expired, { expiresAt: before })
  const forgotten = await app.signIn(likes.caseworker)
  await app.given.system((tx) => tx.delete(session).where(eq(session.id, forgotten.id)))
  cookies['unknown-session'] = forgotten.cookie
  cookies['garbage' satisfies (typeof fallen)[number]] = `${forgotten.cookie.split('=')[0]}=${garbageToken()}`
  return Object.fromEntries(people.map((name) => [name, cookies[name]])) as Cookies
}

async function readEpochs({ database }: TestApp) {
  const epochs = new Map<string, number>()
  let pseudonymKey = Buffer.alloc(0)
  for (const municipality of [home, '0998'])
    await database.within({ role: 'system', municipality }, async (tx) => {
      pseudonymKey = tx.pseudonymKey as Buffer<ArrayBuffer>
      for (const { id, pseudonymEpoch } of await tx.query.candidate.findMany()) epochs.set(id, pseudonymEpoch)
    })
  return { pseudonymKey, epochs }
}
