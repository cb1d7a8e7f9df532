import { createRelatedWork, type EscoRelease, type Work, type WorkOccupation, withEsco } from '@fleksbro/catalogue'
import { percentile, report, timesOf } from '../../../packages/scoring/bench/measure.ts'
import { dice } from '../../../packages/scoring/bench/random.ts'
import { readEsco } from './catalogue/esco.ts'

const people = 500
/** Of all that an occupation takes, so much somebody names who has worked in it. */
const named = 0.4
const top = 10

/** Somebody who names part of what her old occupation takes, and may not go back to it. */
interface Person {
  readonly occupation: WorkOccupation
  readonly competences: readonly string[]
}

/** How well the other occupations of the old one's ISCO unit group are found, against the plain share of what is required. */
function measure(release: EscoRelease) {
  const work = withEsco({ tasks: [], competences: [], occupations: [] }, release)
  const related = createRelatedWork(work)
  const all = draw(work)
  related(all[0]?.competences ?? [])
  const ours = (person: Person) =>
    related(person.competences, { exclude: [person.occupation.id], limit: top }).map(({ id }) => id)
  const worked = (person: Person) =>
    related(person.competences, { worked: [person.occupation.id], limit: top }).map(({ id }) => id)
  const share = shareOfRequired(work)

  const groups = groupsOf(work)
  const lost = (rank: (person: Person) => readonly string[]) => {
    const gains = all.map((person) => gainOf(rank(person), person.occupation, groups))
    return 1000 * (1 - gains.reduce((sum, gain) => sum + gain, 0) / gains.length)
  }
  const baseline = lost(share)
  const note = `of 1000 nDCG@${top}; baseline: plain share of required skills`
  report({ measure: 'related work over ESCO: lost, by competences alone', unit: '‰', ours: lost(ours), baseline, note })
  report({
    measure: 'related work over ESCO: lost, the old occupation known',
    unit: '‰',
    ours: lost(worked),
    baseline,
    note,
  })

  const times = timesOf(all.length, (nth) => ours(all[nth] as Person))
  const baselines = timesOf(all.length, (nth) => share(all[nth] as Person))
  report({
    measure: 'related work over ESCO: one person, p50',
    unit: 'ms',
    ours: percentile(times, 0.5),
    baseline: percentile(baselines, 0.5),
    note: `p99 ${percentile(times, 0.99).toPrecision(3)} ms, explained`,
  })
}

const unitOf = ({ disco = '' }: WorkOccupation) => disco.slice(0, 4)
const takenBy = ({ competences, optional = [] }: WorkOccupation) => [...competences, ...optional]

function groupsOf({ occupations }: Work): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>()
  for (const one of occupations) groups.set(unitOf(one), (groups.get(unitOf(one)) ?? new Set()).add(one.id))
  return groups
}

function draw(work: Work): readonly Person[] {
  const groups = groupsOf(work)
  const chance = dice(7)
  const drawn: Person[] = []
  while (drawn.length < people) {
    const occupation = chance.pick(work.occupations)
    const competences = takenBy(occupation).filter(() => chance.isLucky(named))
    if (competences.length >= 3 && (groups.get(unitOf(occupation))?.size ?? 0) > 1)
      drawn.push({ occupation, competences })
  }
  return drawn
}

/** Normalised discounted cumulative gain: 1 when the best places are all of the old occupation's group. */
function gainOf(ids: readonly string[], occupation: WorkOccupation, groups: ReadonlyMap<string, ReadonlySet<string>>) {
  const group = groups.get(unitOf(occupation)) ?? new Set()
  const discount = (place: number) => 1 / Math.log2(place + 2)
  const best = Array.from({ length: Math.min(top, group.size - 1) }, (_, place) => discount(place))
  const gained = ids.map((id, place) => (group.has(id) ? discount(place) : 0))
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
  return sum(gained) / sum(best)
}

function shareOfRequired({ occupations }: Work) {
  return ({ occupation, competences }: Person): readonly string[] => {
    const held = new Set(competences)
    return occupations
      .filter((one) => one !== occupation && one.competences.length > 0)
      .map((one) => ({
        id: one.id,
        share: one.competences.filter((id) => held.has(id)).length / one.competences.length,
      }))
      .filter(({ share }) => share > 0)
      .sort((one, other) => other.share - one.share || (one.id < other.id ? -1 : 1))
      .slice(0, top)
      .map(({ id }) => id)
  }
}

const esco = await readEsco()
if (esco) measure(esco)
