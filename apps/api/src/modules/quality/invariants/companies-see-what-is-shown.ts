import type { ProfileFacts } from '@fleksbro/contract'
import { type Invariant, onPairs, same } from './invariant.ts'

/** What she hides, where she lives and how long she has waited change nothing a company reads. */
export const companiesSeeWhatIsShown: Invariant = {
  id: 'companies-see-what-is-shown',
  try: (bench) =>
    onPairs(bench, ({ stored, card }, vacancy) => {
      if (!card) return undefined
      const other = bench.cardOf({ ...stored, facts: hiddenOtherwise(stored.facts), contactedAt: new Date(0) })
      const seen = (facts: typeof card) => bench.score(facts, vacancy, bench.rules, 'company')
      return same(bench.cardOf(stored), other) && same(seen(card), seen(other))
    }),
}

function hiddenOtherwise(facts: ProfileFacts): ProfileFacts {
  const shown = (facts.needs ?? []).filter((need) => need.shown)
  const invented = { code: 'SOC-03', strength: 'required', shown: false } as const
  const needs = shown.some(({ code }) => code === invented.code) ? shown : [...shown, invented]
  return { ...facts, needs, home: '3700', commute: { transport: 'walk', minutes: 5 }, schemes: [] }
}
