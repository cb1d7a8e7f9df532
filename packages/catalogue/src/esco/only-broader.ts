import type { Group } from '../types.ts'
import { escoId } from './esco-id.ts'
import type { EscoRelease } from './release.ts'

/**
 * ESCO lets a concept stand below several; the catalogue's way up is one. The narrowest is kept, since it says most:
 * an occupation or a skill before a group, then the one with fewest below it, then by address. Occupations directly
 * below an ISCO group follow their code instead.
 */
export function onlyBroader({ broader }: EscoRelease, ids: ReadonlyMap<string, string>) {
  const below = new Map<string, number>()
  for (const [, up] of broader) below.set(up, (below.get(up) ?? 0) + 1)
  const breadth = (uri: string) => (ids.has(uri) ? 0 : 1e6) + (below.get(uri) ?? 0)
  const narrower = (one: string, other: string) => breadth(one) - breadth(other) || (one < other ? -1 : 1)

  const chosen = new Map<string, string>()
  for (const [low, up] of broader) {
    if (low === up || up.includes('/isco/')) continue
    const before = chosen.get(low)
    if (before === undefined || narrower(up, before) < 0) chosen.set(low, up)
  }
  const idOf = (uri: string) => ids.get(uri) ?? escoId(uri)
  const above = new Map([...chosen].map(([low, up]) => [low, idOf(up)]))
  const groups = [...chosen]
    .filter(([low]) => !ids.has(low) && !low.includes('/isco/') && !low.includes('/occupation/'))
    .map(([low, up]): Group => ({ id: escoId(low), broader: idOf(up) }))
  return { above, groups }
}
