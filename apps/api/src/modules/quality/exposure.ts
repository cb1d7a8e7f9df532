import { type GroupCounts, hourGroups, type Measure, measures, needGroups, waitGroups } from '@fleksbro/contract'
import { dayOf } from '../../clock.ts'
import type { Transaction } from '../../db/client.ts'
import type { StoredCandidate } from '../candidates/candidate-store.ts'
import { cardIsVisible } from '../candidates/card.ts'
import { hourGroupOf, needGroupsOf, waitGroupOf } from './groups.ts'
import { countCompanyLooks, findBegun } from './quality.queries.ts'
import { type Counted, fewest, type Guarded, guardOverlapping, guardPartition } from './suppress.ts'
import { isIn, type Period } from './weeks.ts'

/** What happened to one person in a period. */
export interface Happened {
  readonly stored: StoredCandidate
  readonly did: Readonly<Record<Measure, boolean>>
  readonly appearances: number
}

/** By needs (which overlap), by hours and by waiting (which do not). */
export function exposureOf(people: readonly Happened[], now: Date) {
  return {
    needs: overlapping(
      needGroups.map((group) => ({
        group,
        people: people.filter(({ stored }) => needGroupsOf(stored).includes(group)),
      })),
      people,
    ),
    hours: partition(
      hourGroups.map((group) => ({ group, people: people.filter(({ stored }) => hourGroupOf(stored) === group) })),
    ),
    waiting: partition(
      waitGroups.map((group) => ({
        group,
        people: people.filter(({ stored }) => waitGroupOf(stored, now) === group),
      })),
    ),
  }
}

interface Group {
  readonly group: string
  readonly people: readonly Happened[]
}

const overlapping = (groups: readonly Group[], all: readonly Happened[]): GroupCounts[] =>
  told(groups, guardOverlapping(groups.map(countedOf), countedOf({ group: '', people: all })))

const partition = (groups: readonly Group[]): GroupCounts[] => told(groups, guardPartition(groups.map(countedOf)))

const countedOf = ({ group, people }: Group): Counted => ({
  group,
  people: people.length,
  counts: Object.fromEntries(
    measures.map((measure) => [measure, people.filter(({ did }) => did[measure]).length]),
  ) as Counted['counts'],
})

const told = (groups: readonly Group[], guarded: readonly Guarded[]): GroupCounts[] =>
  guarded.map(({ group, people, counts }, index) => ({
    group,
    people,
    ...counts,
    appearances: people === null ? null : meanOf(groups[index]?.people ?? []),
  }))

function meanOf(people: readonly Happened[]): number | null {
  if (people.length < fewest) return null
  const all = people.reduce((sum, { appearances }) => sum + appearances, 0)
  return Math.round((10 * all) / people.length) / 10
}

export async function readHappened(
  there: Transaction,
  municipality: string,
  people: readonly StoredCandidate[],
  period: Period,
): Promise<Happened[]> {
  const looks = await countCompanyLooks(there, municipality, period)
  const times = new Map(looks.map(({ candidateId, kind, times }) => [`${candidateId}:${kind}`, times]))
  const begun = (await findBegun(there, municipality, new Date(`${period.from}T00:00:00Z`))).filter(({ startedAt }) =>
    isIn(period, dayOf(startedAt)),
  )
  const proposed = new Set(
    begun.filter(({ startedBy }) => startedBy === 'caseworker').map(({ candidateId }) => candidateId),
  )
  const introduced = new Set(begun.filter(({ companyKnows }) => companyKnows).map(({ candidateId }) => candidateId))
  return people.map((stored) => {
    const appearances = times.get(`${stored.id}:list`) ?? 0
    return {
      stored,
      appearances,
      did: {
        visible: cardIsVisible(stored),
        listed: appearances > 0,
        opened: times.has(`${stored.id}:card`),
        proposed: proposed.has(stored.id),
        introduced: introduced.has(stored.id),
      },
    }
  })
}
