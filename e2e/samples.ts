import {
  listCandidates,
  listCompanies,
  listIntroductions,
  listMyMatches,
  listReview,
  listVacancies,
  listVacancyCandidates,
  type Role,
} from '@fleksbro/contract'
import type { Reader } from './api.ts'

/** What stands in an address in place of its `:names`. */
type Sample = Readonly<Record<string, string>>

/** Addresses of a role filled in with what the reader has: at most two things of different kinds each. */
export async function filledIn(reader: Reader, addresses: readonly string[]): Promise<readonly string[]> {
  const samples = [...(await samplesFor[reader.account.role](reader)), ...(await introductions(reader))]
  return addresses.flatMap((address) => {
    const names = [...address.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
    if (address === '/candidate/compare') return [`${address}?${comparing(samples)}`]
    if (names.length === 0) return [address]
    const fitting = samples.filter((sample) => names.every((name) => sample[name] !== undefined))
    const filled = new Set(fitting.map((sample) => address.replace(/:(\w+)/g, (_, name: string) => sample[name] ?? '')))
    return [...filled].slice(0, names.includes('candidateId') ? 1 : 2)
  })
}

/** The first two jobs beside each other; with fewer it is what the page says then. */
function comparing(samples: readonly Sample[]): string {
  const [one = '', other = ''] = samples.flatMap(({ vacancyId }) => vacancyId ?? [])
  return new URLSearchParams({ one, other }).toString()
}

const samplesFor: Record<Role, (reader: Reader) => Promise<readonly Sample[]>> = {
  candidate: async ({ call, account }) => {
    const params = { candidateId: account.candidateId ?? '' }
    const { matches } = await call(listMyMatches, { params, query: { limit: 2 } })
    return matches.map(({ vacancy }) => ({ vacancyId: vacancy.id }))
  },
  company: async ({ call, account }) => {
    const vacancies = await call(listVacancies, { params: { companyId: account.company?.id ?? '' } })
    const published = vacancies.find(({ status }) => status === 'published')
    const samples: Sample[] = oneOfEach(vacancies, ({ status }) => status).map(({ id }) => ({ vacancyId: id }))
    if (!published) return samples
    const { matches } = await call(listVacancyCandidates, { params: { vacancyId: published.id }, query: {} })
    return [
      ...samples,
      ...matches.slice(0, 1).map(({ card }) => ({ vacancyId: published.id, pseudonym: card.pseudonym })),
    ]
  },
  caseworker: async ({ call }) => {
    const companies = await call(listCompanies, { query: {} })
    const people = await call(listCandidates, { query: { whose: 'all' } })
    const { rows } = await call(listReview, { query: {} })
    return [
      ...rows.slice(0, 1).map(({ candidate, vacancy }) => ({ candidateId: candidate.id, vacancyId: vacancy.id })),
      ...oneOfEach(people, ({ mine, hasAccount }) => `${mine} ${hasAccount}`).map(({ id }) => ({ candidateId: id })),
      ...oneOfEach(companies, ({ status }) => status).map(({ id }) => ({ companyId: id })),
    ]
  },
  admin: async () => [],
}

async function introductions({ call, account }: Reader): Promise<readonly Sample[]> {
  if (account.role === 'admin') return []
  const all = await call(listIntroductions, { query: {} })
  return oneOfEach(all, ({ state }) => state).map(({ id }) => ({ introductionId: id }))
}

function oneOfEach<Thing>(things: readonly Thing[], kindOf: (thing: Thing) => string): readonly Thing[] {
  return [...new Map([...things].reverse().map((thing) => [kindOf(thing), thing])).values()]
}
