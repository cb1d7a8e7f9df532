import { isEscoId, type WorkOccupation } from '@fleksbro/catalogue'
import type { RelatedWork } from '@fleksbro/contract'
import { scorePair } from '@fleksbro/scoring'
import type { Transaction } from '../../db/client.ts'
import type { SessionUser } from '../../http/user.ts'
import type { StoredCandidate } from '../candidates/candidate-store.ts'
import { openCandidate } from '../candidates/open-candidate.ts'
import { type CurrentCatalogue, catalogueOf } from '../catalogue/current-catalogue.ts'
import { recordLook } from '../looks/looks.service.ts'
import { findAvoided } from '../matches/avoided.ts'
import { candidateFacts, vacancyFacts } from '../matches/facts.ts'
import { rulesOf } from '../matches/rules.ts'
import { findOfferedVacancies, type OfferedVacancy } from '../vacancies/vacancy-store.ts'
import { isThisWork, suggest } from './suggest.ts'

/** So many are ranked that enough are left after what her needs leave out. */
const ranked = 60
const most = { uses: 6, fresh: 4, vacancies: 3 }

/** Work that uses what she can, told from her profile alone. Companies never see it. */
export async function list(tx: Transaction, user: SessionUser, candidateId: string): Promise<RelatedWork> {
  const { stored, relation } = await openCandidate(tx, user, candidateId)
  if (relation !== 'herself') await recordLook(tx, { candidateId, kind: 'profile' })

  const catalogue = await catalogueOf(tx)
  const { competences, occupations, needs } = stored.facts
  const held = (competences ?? []).map(({ id }) => id)
  const worked = occupations ?? []
  const found = catalogue.relatedOccupations(held, { worked, limit: ranked }).flatMap((related) => {
    const occupation = catalogue.entry.occupation(related.id)
    return occupation ? [{ related, occupation }] : []
  })
  const { shown, leftOut } = suggest(found, needs ?? [])
  const openings = await findOpenings(
    tx,
    stored,
    shown.map(({ occupation }) => occupation),
  )

  const named = namesIn(catalogue)
  const reply = {
    worked: worked.flatMap((id) => named.occupation(id)),
    nothingKnown: held.length === 0 && worked.length === 0,
    occupations: shown.map(({ related: { uses, fresh }, occupation }) => ({
      id: occupation.id,
      label: occupation.label,
      uses: uses.slice(0, most.uses).flatMap(({ competence, by }) =>
        named.competence(competence).map((entry) => ({
          ...entry,
          by: by === competence ? null : (named.competence(by)[0] ?? null),
        })),
      ),
      fresh: fresh.slice(0, most.fresh).flatMap(named.competence),
      more: { uses: Math.max(0, uses.length - most.uses), fresh: Math.max(0, fresh.length - most.fresh) },
      conditionsKnown: Object.keys(occupation.conditions).length > 0,
      vacancies: openings
        .filter(({ facts }) => isThisWork(occupation, facts))
        .slice(0, most.vacancies)
        .map(({ id, title, company }) => ({ id, title, company })),
    })),
    leftOut: leftOut.map(({ occupation: { id, label }, needs }) => ({
      id,
      label,
      needs: needs.map(({ code, value }) => (value === undefined ? { code } : { code, value })),
    })),
  }
  return { ...reply, fromEsco: idsIn(reply).some(isEscoId) }
}

/** What is offered to her of these occupations and does not conflict, the best first; nothing during a break. */
async function findOpenings(
  tx: Transaction,
  stored: StoredCandidate,
  occupations: readonly WorkOccupation[],
): Promise<readonly OfferedVacancy[]> {
  if (stored.paused) return []
  const rules = await rulesOf(tx)
  const avoided = await findAvoided(tx, [stored])
  const candidate = candidateFacts(stored)
  return (await findOfferedVacancies(tx))
    .filter(({ facts }) => occupations.some((occupation) => isThisWork(occupation, facts)))
    .filter(({ companyId }) => !avoided(stored, companyId))
    .map((offered) => ({ offered, match: scorePair(candidate, vacancyFacts(offered), rules, 'full') }))
    .filter(({ match }) => match.verdict !== 'conflict')
    .sort((one, other) => (other.match.score ?? 0) - (one.match.score ?? 0))
    .map(({ offered }) => offered)
}

function namesIn({ entry }: CurrentCatalogue) {
  const named = (kind: 'competence' | 'occupation') => (id: string) => {
    const found = entry[kind](id)
    return found ? [{ id, label: found.label }] : []
  }
  return { competence: named('competence'), occupation: named('occupation') }
}

/** Names and explanations are ESCO's, too, where a competence is. */
function idsIn({ worked, occupations, leftOut }: Omit<RelatedWork, 'fromEsco'>): readonly string[] {
  return [
    ...[...worked, ...leftOut].map(({ id }) => id),
    ...occupations.flatMap(({ id, uses, fresh }) => [id, ...[...uses, ...fresh].map((one) => one.id)]),
  ]
}
