import { and, asc, eq } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import {
  company,
  introduction,
  introductionMessage,
  keptMatch,
  matchDecision,
  rejection,
  vacancy,
} from '../../db/schema/index.ts'
import { saidPlace } from '../introductions/thread/said-place.ts'
import { type KeptSecret, keptPlace } from '../rules/kept-match.ts'
import type { StoredCandidate } from './candidate-store.ts'

type Person = Pick<StoredCandidate, 'id' | 'municipality' | 'seal'>

export async function findIntroductions(tx: Transaction, { id, municipality, seal }: Person) {
  const rows = await tx
    .select({ introduction, company: company.name, vacancy: vacancy.title })
    .from(introduction)
    .innerJoin(company, eq(company.id, introduction.companyId))
    .innerJoin(vacancy, eq(vacancy.id, introduction.vacancyId))
    .where(and(eq(introduction.municipality, municipality), eq(introduction.candidateId, id)))
    .orderBy(asc(introduction.startedAt), asc(introduction.id))
  const said = await findSaid(tx, { id, municipality, seal })
  return rows.map(({ introduction: { id: one, ...row }, company, vacancy }) => ({
    company,
    vacancy,
    state: row.state,
    startedBy: row.startedBy,
    startedAt: row.startedAt,
    deadline: row.deadline,
    steps: row.steps.map(({ state, by, at }) => ({ state, by, at })),
    message: row.sealedMessage && seal.open(`introduction:${one}:message`, row.sealedMessage),
    revealed: row.sealedRevealed && seal.open(`introduction:${one}:revealed`, row.sealedRevealed),
    reason: row.sealedReason && seal.open(`introduction:${one}:reason`, row.sealedReason),
    said: said.get(one) ?? [],
  }))
}

async function findSaid(tx: Transaction, { id, municipality, seal }: Person) {
  const rows = await tx
    .select()
    .from(introductionMessage)
    .where(and(eq(introductionMessage.municipality, municipality), eq(introductionMessage.candidateId, id)))
    .orderBy(asc(introductionMessage.number))
  const said = rows.map(({ introductionId, id: one, side, at, sealedText }) => ({
    introductionId,
    by: side,
    at,
    text: seal.open(saidPlace(introductionId, one), sealedText),
  }))
  return Map.groupBy(said, ({ introductionId }) => introductionId)
}

export async function findDecisions(tx: Transaction, { id, municipality, seal }: Person) {
  const rows = await tx
    .select({ decided: matchDecision, vacancy: vacancy.title })
    .from(matchDecision)
    .innerJoin(vacancy, eq(vacancy.id, matchDecision.vacancyId))
    .where(and(eq(matchDecision.municipality, municipality), eq(matchDecision.candidateId, id)))
    .orderBy(asc(matchDecision.decidedAt))
  return rows.map(({ decided, vacancy }) => ({
    vacancy,
    decision: decided.decision,
    at: decided.decidedAt,
    reason: decided.sealedReason && seal.open(`decision:${decided.vacancyId}:reason`, decided.sealedReason),
  }))
}

export async function findRejections(tx: Transaction, { id, municipality, seal }: Person) {
  const rows = await tx
    .select({ rejected: rejection, vacancy: vacancy.title })
    .from(rejection)
    .innerJoin(vacancy, eq(vacancy.id, rejection.vacancyId))
    .where(and(eq(rejection.municipality, municipality), eq(rejection.candidateId, id)))
    .orderBy(asc(rejection.rejectedAt))
  return rows.map(({ rejected, vacancy }) => ({
    vacancy,
    at: rejected.rejectedAt,
    reason: seal.open(`rejection:${rejected.vacancyId}:reason`, rejected.sealedReason),
  }))
}

/** What matches said when somebody decided on them. */
export async function findExplained(tx: Transaction, { id, municipality, seal }: Person) {
  const rows = await tx
    .select({ kept: keptMatch, vacancy: vacancy.title })
    .from(keptMatch)
    .innerJoin(vacancy, eq(vacancy.id, keptMatch.vacancyId))
    .where(and(eq(keptMatch.municipality, municipality), eq(keptMatch.candidateId, id)))
    .orderBy(asc(keptMatch.decidedAt), asc(keptMatch.id))
  return rows.map(({ kept, vacancy }) => {
    const { match, place } = seal.open<KeptSecret>(keptPlace(kept.id), kept.sealedMatch)
    return { vacancy, decision: kept.decision, at: kept.decidedAt, place, match }
  })
}
