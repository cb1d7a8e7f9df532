import { competences, needs, occupations, postcodes, sectors, tasks } from '@fleksbro/catalogue'
import type { Need } from '@fleksbro/scoring'

/** Array positions and bit numbers for everything the catalogue names; arrays count from 1. */
function numbered(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(ids)].map((id, at) => [id, at + 1]))
}

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)

export const works = numbered([...idsOf(tasks), ...idsOf(occupations)])
export const demandable = numbered(idsOf(competences))
export const sectorNumbers = numbered(idsOf(sectors))
export const licenceNumbers = numbered(['B', 'forklift', 'hygiene'])
export const languageNumbers = numbered(['da', 'en'])
export const places = numbered(postcodes().map(({ code }) => code))

/** Every way of having a need that is judged at the workplace. */
export const waysOfNeed: readonly Need[] = needs
  .filter(({ kind }) => kind !== 'profile')
  .flatMap(({ code, values }): Need[] => {
    const strength = 'required'
    return values ? values.map((value) => ({ code, strength, value })) : [{ code, strength }]
  })

/** Bits of a word of the database, which has a sign. */
const wordBits = 63

/** A set of ways of having a need as two words. */
export function twoWords(isIn: (way: Need) => boolean): readonly [string, string] {
  const words: [bigint, bigint] = [0n, 0n]
  waysOfNeed.forEach((way, at) => {
    if (isIn(way)) words[at < wordBits ? 0 : 1] |= 1n << BigInt(at % wordBits)
  })
  return [words[0].toString(), words[1].toString()]
}

export function bitsOf(ids: readonly string[], numbers: ReadonlyMap<string, number>): number {
  return ids.reduce((bits, id) => bits | (1 << (numbers.get(id) ?? 0)), 0)
}
