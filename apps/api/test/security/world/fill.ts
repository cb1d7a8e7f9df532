import { randomUUID } from 'node:crypto'
import { type IntroductionState, introductionStates, type vacancyStatuses } from '@fleksbro/contract'
import { eq } from 'drizzle-orm'
import {
  account,
  admission,
  company,
  introduction,
  introductionMessage,
  keptMatch,
  matchDecision,
  rejection,
} from '../../../src/db/schema/index.ts'
import { findCandidate, updateCandidate } from '../../../src/modules/candidates/candidate-store.ts'
import { isOpen, isRevealed } from '../../../src/modules/introductions/introductions.states.ts'
import { recordReason } from '../../../src/modules/looks/looks.service.ts'
import { keptPlace } from '../../../src/modules/rules/kept-match.ts'
import { type GivenCandidate, type GivenCompany, home } from '../../builders.ts'
import type { startTestApp } from '../../test-app.ts'
import { candidateKinds, consultants, dress, homeCandidates, members } from './people.ts'
import type { SecretsBook } from './secrets.ts'

type TestApp = Awaited<ReturnType<typeof startTestApp>>
export const away = '0998'
export type CandidateKind = (typeof candidateKinds)[number] | 'foreign'

/** Who may open a candidate of this world with needs and words. */
export const openersOf: Readonly<Record<CandidateKind, readonly string[]>> = {
  // `benefits` gave a reason today.
  visible: ['candidate:visible', 'assigned', 'benefits'],
  hidden: ['candidate:hidden', 'assigned'],
  paused: ['candidate:paused', 'assigned'],
  shielded: ['candidate:shielded', 'assigned'],
  avoiding: ['candidate:avoiding', 'assigned'],
  'without-account': consultants,
  foreign: ['candidate:foreign', 'consultant:foreign'],
}
/** Companies that her card is shown to. */
const shownTo: Readonly<Record<CandidateKind, readonly string[]>> = {
  visible: [...members, 'stranger'],
  hidden: [],
  paused: [],
  shielded: [],
  avoiding: ['stranger'],
  'without-account': [...members, 'stranger'],
  foreign: ['company:foreign'],
}

export async function fillStaff(app: TestApp, secrets: SecretsBook) {
  const { given } = app
  const staff = {
    assigned: await given.caseworker(),
    consultant: await given.caseworker(),
    benefits: await given.caseworker({ decidesOnBenefits: true }),
    admin: await given.admin(),
    'consultant:foreign': await given.caseworker({ municipality: away }),
    'admin:foreign': await given.admin({ municipality: away }),
  }
  for (const [name, { accountId }] of Object.entries(staff)) {
    const ours = name.endsWith(':foreign')
      ? ['candidate:foreign', 'company:foreign', 'consultant:foreign', 'admin:foreign']
      : [...homeCandidates, ...members, 'stranger', 'refused', 'waiting', ...consultants, 'admin']
    await dress(app, secrets, accountId, { name, nameReaders: ours, emailReaders: ours, phoneReaders: ours })
  }
  return staff
}
export type Staff = Awaited<ReturnType<typeof fillStaff>>

export async function fillCompanies(app: TestApp, secrets: SecretsBook, staff: Staff) {
  const { given } = app
  const caseworkerId = staff.assigned.accountId
  const ours = await given.company({ caseworkerId })
  const stranger = await given.company({ caseworkerId })
  const refused = await given.company({ admission: 'refused', caseworkerId })
  const waiting = await given.company({ admission: 'waiting' })
  const foreign = await given.company({ municipality: away, caseworkerId: staff['consultant:foreign'].accountId })
  const colleague = await given.colleague(ours)
  const left = await given.colleague(ours)
  await given.system(async (tx) => {
    await tx.update(account).set({ companyId: null, companyRole: null }).where(eq(account.id, left.accountId))
    const reason = secrets.word('why a company was refused', 'business', ['refused', ...consultants])
    await tx.update(admission).set({ reason }).where(eq(admission.companyId, refused.id))
  })

  const insiders = { owner: members, colleague: members, stranger: ['stranger'], refused: ['refused'] } as const
  const named = { owner: ours, colleague, stranger, refused, waiting, 'company:foreign': foreign } as const
  for (const [name, { accountId }] of Object.entries(named)) {
    const inside = insiders[name as keyof typeof insiders] ?? [name]
    const [staffThere, candidates] =
      name === 'company:foreign'
        ? [['consultant:foreign', 'admin:foreign'], ['candidate:foreign']]
        : [[...consultants, 'admin'], [...homeCandidates]]
    await dress(app, secrets, accountId, {
      name,
      // Candidates are told who to talk to.
      nameReaders: [...inside, ...staffThere, ...candidates],
      emailReaders: [...inside, ...staffThere],
      phoneReaders: [name],
    })
  }
  await dress(app, secrets, left.accountId, {
    name: 'left',
    nameReaders: ['left'],
    emailReaders: ['left'],
    phoneReaders: ['left'],
  })
  const about = async ({ id }: GivenCompany, readers: readonly string[]) => {
    const text = secrets.word('about a company', 'business', readers)
    await given.system((tx) => tx.update(company).set({ about: text }).where(eq(company.id, id)))
  }
  await about(ours, [...members, ...consultants])
  await about(refused, ['refused', ...consultants])
  await about(foreign, ['company:foreign', 'consultant:foreign'])
  return { ours, stranger, refused, waiting, foreign, colleague, left }
}
export type Companies = Awaited<ReturnType<typeof fillCompanies>>

export async function fillCandidates(app: TestApp, secrets: SecretsBook, staff: Staff, { ours }: Companies) {
  const { given, database } = app
  const candidates = {} as Record<CandidateKind, GivenCandidate>
  for (const kind of [...candidateKinds, 'foreign'] as const) {
    const openers = openersOf[kind]
    const municipality = kind === 'foreign' ? away : home
    const readers = [...openers, ...shownTo[kind]]
    const consultantId = kind === 'foreign' ? staff['consultant:foreign'].accountId : staff.assigned.accountId
    const lists = kind === 'foreign' ? ['consultant:foreign'] : consultants
    const hers = [`candidate:${kind}`]
    const made = await given.candidate({
      name: secrets.word(`name of ${kind}`, 'personal', [...hers, ...lists]),
      municipality,
      visible: kind !== 'hidden',
      paused: kind === 'paused',
      shielded: kind === 'shielded',
      hiddenFrom:
        kind === 'avoiding' ? [{ cvr: ours.cvr, name: secrets.word('avoided company', 'personal', openers) }] : [],
      ...(kind === 'without-account' ? {} : { caseworkerId: consultantId }),
      facts: {
        about: secrets.word(`own words of ${kind}`, 'art-9', readers),
        needs: [
          {
            code: 'KOG-06',
            strength: 'preferred',
            value: secrets.value(`shown need of ${kind}`, readers),
            shown: true,
          },
          {
            code: 'FYS-01',
            strength: 'preferred',
            value: secrets.value(`hidden need of ${kind}`, openers),
            shown: false,
          },
        ],
        home: kind === 'visible' ? secrets.postcode('home', openers) : null,
      },
    })
    await dress(app, secrets, made.accountId, {
      name: `candidate:${kind}`,
      nameReaders: [...hers, kind === 'foreign' ? 'admin:foreign' : 'admin'],
      emailReaders: [...hers, kind === 'foreign' ? 'admin:foreign' : 'admin'],
      phoneReaders: hers,
    })
    await database.within({ role: 'system', municipality }, async (tx) => {
      const stored = await findCandidate(tx, made.id)
      if (!stored) throw new Error('She is missing.')
      await updateCandidate(tx, stored, {
        email: secrets.email(`contact e-mail of ${kind}`, openers),
        phone: secrets.phone(`contact phone of ${kind}`, openers),
        visibility: { ...stored.visibility, about: true },
        ...(kind === 'without-account' ? { accountId: null } : {}),
      })
      if (kind === 'without-account') await tx.delete(account).where(eq(account.id, made.accountId))
    })
    candidates[kind] = made
  }
  const reason = secrets.word('why a colleague was opened', 'art-9', openersOf.visible)
  const context = { role: 'caseworker', municipality: home, account: staff.benefits.accountId } as const
  await database.within(context, (tx) => recordReason(tx, candidates.visible.id, reason))
  return candidates
}
export type Candidates = Awaited<ReturnType<typeof fillCandidates>>

export async function fillVacancies(
  { given }: TestApp,
  secrets: SecretsBook,
  { ours, foreign, stranger, refused }: Companies,
) {
  const facts = { tasks: [{ id: 'packing-orders' }] }
  const make = (
    by: GivenCompany,
    status: (typeof vacancyStatuses)[number],
    readers: readonly string[],
    municipality = home,
  ) =>
    given.vacancy({
      company: by,
      status,
      municipality,
      facts,
      title: secrets.word(`title of a ${status}`, 'business', readers),
    })
  const inside = [...members, ...consultants]
  const published = (by = ours) =>
    make(by, 'published', [...inside, ...homeCandidates, 'stranger', ...(by === refused ? ['refused'] : [])])
  const vacancies = {
    published: await published(),
    draft: await make(ours, 'draft', inside),
    paused: await make(ours, 'paused', inside),
    filled: await make(ours, 'filled', inside),
    expired: await make(ours, 'expired', inside),
    strangers: await published(stranger),
    elsewhere: await make(foreign, 'published', ['company:foreign', 'consultant:foreign', 'candidate:foreign'], away),
  }
  const more = ['unheard', 'avoided', 'erased', 'forHelped', 'unshown', 'letOut'] as const
  const byState = {} as Record<IntroductionState | (typeof more)[number], { id: string }>
  for (const state of [...introductionStates, ...more]) byState[state] = await published()
  byState.letOut = await published(refused)
  return { ...vacancies, byState }
}
export type Vacancies = Awaited<ReturnType<typeof fillVacancies>>

interface NewIntroduction {
  readonly candidate: GivenCandidate
  readonly kind: CandidateKind
  readonly vacancyId: string
  readonly company: GivenCompany
  readonly state: IntroductionState
  readonly knows?: boolean
  readonly endedBy?: 'candidate' | 'company' | 'caseworker'
}

/** Every introduction carries a proposal, a question, what was revealed and a reason, as far as its state can. */
export function introductionsFor({ database }: TestApp, secrets: SecretsBook, byCaseworker: string) {
  return async function introduce({ candidate, kind, vacancyId, company: by, state, ...more }: NewIntroduction) {
    const { knows = state !== 'proposed', endedBy = endings[state] } = more
    const id = randomUUID()
    const openers = openersOf[kind]
    const inside = kind === 'foreign' ? ['company:foreign'] : members
    const told = knows ? inside : []
    // While her card is not shown, nothing that was revealed is either.
    const shown = told.filter((name) => shownTo[kind].includes(name))
    const words = {
      proposal: secrets.word(`proposal (${state})`, 'art-9', openers),
      ...(knows ? { question: secrets.word(`question (${state})`, 'art-9', [...openers, ...told]) } : {}),
    }
    const revealed = {
      name: secrets.word(`revealed name (${state})`, 'art-9', [`candidate:${kind}`, ...shown]),
      email: secrets.email(`revealed e-mail (${state})`, [`candidate:${kind}`, ...shown], 'art-9'),
      phone: secrets.phone(`revealed phone (${state})`, [`candidate:${kind}`, ...shown], 'art-9'),
    }
    // What she holds in her own export is all that is kept of her, whoever wrote it.
    const mayKnowWhy = openers.filter((name) => name !== 'benefits' && name !== `candidate:${kind}`)
    const whyReaders = {
      candidate: [`candidate:${kind}`],
      company: [`candidate:${kind}`, ...told, ...mayKnowWhy],
      caseworker: [`candidate:${kind}`, ...mayKnowWhy],
    }
    const reason = endedBy && {
      by: endedBy,
      text: secrets.word(`reason of the ${endedBy} (${state})`, 'art-9', whyReaders[endedBy]),
    }
    const at = new Date()
    await database.within({ role: 'system', municipality: candidate.municipality }, async (tx) => {
      const stored = await findCandidate(tx, candidate.id)
      if (!stored) throw new Error('She is missing.')
      const seal = (what: string, content: unknown) => stored.seal.seal(`introduction:${id}:${what}`, content)
      const step = (
        to: IntroductionState,
        who: 'candidate' | 'company' | 'caseworker',
        account: string | null = null,
      ) => ({
        state: to,
        by: who,
        account,
        at: at.toISOString(),
      })
      await tx.insert(introduction).values({
        municipality: candidate.municipality,
        id,
        candidateId: candidate.id,
        vacancyId,
        companyId: by.id,
        state,
        startedBy: 'caseworker',
        companyAsked: knows,
        companyKnows: knows,
        pseudonymEpoch: stored.pseudonymEpoch,
        rulesVersion: 1,
        sealedMessage: seal('message', words),
        sealedRevealed: isRevealed(state) ? seal('revealed', revealed) : null,
        sealedReason: reason ? seal('reason', reason) : null,
        steps: [
          step('proposed', 'caseworker', byCaseworker),
          ...(knows ? [step('asked', 'company')] : []),
          ...(state === 'proposed' || state === 'asked' ? [] : [step(state, endedBy ?? 'candidate')]),
        ],
        startedAt: at,
        changedAt: at,
        deadline: null,
        reminded: 0,
      })
      if (!knows) return
      const messageId = randomUUID()
      // After the end, and while her card is not shown, the company reads the thread no more.
      const readers = [...openers.filter((name) => name !== 'benefits'), ...(isOpen(state) ? shown : [])]
      await tx.insert(introductionMessage).values({
        municipality: candidate.municipality,
        introductionId: id,
        id: messageId,
        number: 1,
        candidateId: candidate.id,
        companyId: by.id,
        side: 'candidate',
        accountId: stored.accountId,
        companyReads: isOpen(state),
        sealedText: seal(`said:${messageId}`, secrets.word(`text of a thread (${state})`, 'art-9', readers)),
        at,
      })
    })
    return id
  }
}

const endings: Partial<Record<IntroductionState, 'candidate' | 'company' | 'caseworker'>> = {
  no: 'candidate',
  declined: 'company',
  ended: 'caseworker',
}

export async function fillDecisions(
  { database }: TestApp,
  secrets: SecretsBook,
  {
    candidate,
    rejectedId,
    decidedId,
    by,
  }: { candidate: GivenCandidate; rejectedId: string; decidedId: string; by: string },
) {
  await database.within({ role: 'system', municipality: home }, async (tx) => {
    const stored = await findCandidate(tx, candidate.id)
    if (!stored) throw new Error('She is missing.')
    const common = { municipality: home, candidateId: candidate.id, rulesVersion: 1 }
    const why = secrets.word('why a pair was not proposed', 'art-9', openersOf.visible)
    const sealedReason = stored.seal.seal(`rejection:${rejectedId}:reason`, why)
    await tx
      .insert(rejection)
      .values({ ...common, vacancyId: rejectedId, sealedReason, rejectedBy: by, rejectedAt: tx.now })
    const id = randomUUID()
    // Counted by verdict and place; read as a whole by nobody who is tried here but herself, in her export.
    const match = {
      verdict: 'fits',
      questions: secrets.word('how a pair was explained', 'art-9', ['candidate:visible']),
    }
    await tx.insert(keptMatch).values({
      ...common,
      id,
      vacancyId: rejectedId,
      decision: 'rejected',
      decidedBy: by,
      sealedMatch: stored.seal.seal(keptPlace(id), { match, place: null, facts: {} }),
      decidedAt: tx.now,
    })
    const own = secrets.word('why she put it aside', 'art-9', ['candidate:visible'])
    await tx.insert(matchDecision).values({
      ...common,
      vacancyId: decidedId,
      decision: 'not-for-me',
      sealedReason: stored.seal.seal(`decision:${decidedId}:reason`, own),
      decidedAt: tx.now,
    })
  })
}
