import { describe, expect, test } from 'vitest'
import { needByCode, needs } from './needs/index.ts'
import { schemeById, schemes } from './schemes.ts'
import type { NeedEntry, Words } from './types.ts'

const perGroup = { TID: 12, TEM: 4, FYS: 12, KOG: 11, SAN: 7, SOC: 8, TRA: 4 }
const diagnosisWords =
  /diagnos|sygdom|\bsyg\b|handicap|adhd|autis|depress|angst|stress|gigt|migræne|epilep|ptsd|psyki|smerte|lidelse|disease|illness|disorder|anxiety|disab|\bpain(ful|s)?\b/i

function textsOf(need: NeedEntry): readonly Words[] {
  const { need: works, everyday, condition, question, adaptableQuestion, example } = need
  return [works, everyday, condition, question, example, ...(adaptableQuestion ? [adaptableQuestion] : [])]
}

const everyText = [...needs.flatMap(textsOf), ...schemes.flatMap(({ label, about }) => [label, about])]

/** Readability after Björnsson: words per sentence plus the percentage of words over six letters. */
function lix(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\d]+/gu) ?? [])
  return words.length / sentences.length + (100 * words.filter((word) => word.length > 6).length) / words.length
}

describe('needs', () => {
  test('are the 58 of the taxonomy, each code once and in order', () => {
    const expected = Object.entries(perGroup).flatMap(([group, count]) =>
      Array.from({ length: count }, (_, place) => `${group}-${String(place + 1).padStart(2, '0')}`),
    )
    expect(needs.map(({ code }) => code)).toEqual(expected)
    expect(needs.filter(({ code, group }) => !code.startsWith(group))).toEqual([])
    expect(needs.filter((need) => needByCode(need.code) !== need)).toEqual([])
    expect(needByCode('TID-13')).toBeUndefined()
  })

  test('only numbers have direction, values and a usual one among them; only profile views have a field', () => {
    for (const { kind, unit, direction, values, usual, field, adaptableQuestion } of needs) {
      const number = kind === 'number'
      expect([direction, values, usual, adaptableQuestion].every((part) => (part !== undefined) === number)).toBe(true)
      expect(field !== undefined).toBe(kind === 'profile')
      if (kind === 'answer') expect(unit).toBeUndefined()
      if (!number) continue
      expect(unit).toBeDefined()
      expect(values).toContain(usual)
      expect(values).toEqual([...new Set(values)].sort((one, other) => one - other))
    }
  })

  test('the views of profile fields are the settled five', () => {
    const views = needs.filter(({ kind }) => kind === 'profile').map(({ code, field }) => [code, field])
    expect(Object.fromEntries(views)).toEqual({
      'TID-01': 'hours.max',
      'TID-02': 'longestDay',
      'TID-06': 'notBefore',
      'TID-07': 'availability',
      'TRA-01': 'commute.minutes',
    })
  })

  test('the value stands in both languages or in neither, and only where there is one', () => {
    for (const need of needs) {
      for (const { da, en } of textsOf(need)) {
        expect(da.split('{n}').length, da).toBe(en.split('{n}').length)
        expect(`${da}${en}`.replaceAll('{n}', ''), da).not.toMatch(/[{}]/)
      }
      const holds = need.need.da.includes('{n}') && need.condition.da.includes('{n}')
      expect(holds, need.code).toBe(need.unit !== undefined)
      expect(need.everyday.da, 'picked before there is a value').not.toContain('{n}')
      if (need.unit === undefined) expect(JSON.stringify(need)).not.toContain('{n}')
    }
  })

  test('needs, conditions and everyday sentences tell each other apart', () => {
    for (const part of ['need', 'everyday', 'condition', 'question'] as const) {
      for (const language of ['da', 'en'] as const) {
        expect(new Set(needs.map((need) => need[part][language])).size).toBe(58)
      }
    }
  })

  test('questions ask, and everyday sentences speak in the first person', () => {
    expect(needs.filter(({ question }) => !(question.da.endsWith('?') && question.en.endsWith('?')))).toEqual([])
    expect(needs.filter(({ everyday }) => !/\b(jeg|mine?)\b/i.test(everyday.da))).toEqual([])
    expect(needs.filter(({ everyday }) => !/\b(I|me|my)\b/.test(everyday.en))).toEqual([])
  })

  test('no text is missing, none says why somebody needs it', () => {
    for (const { da, en } of everyText) {
      expect(da.trim() === da && da !== '' && en.trim() === en && en !== '').toBe(true)
      expect(`${da} ${en}`).not.toMatch(diagnosisWords)
    }
  })

  test('the Danish is easy to read', () => {
    expect(lix(needs.flatMap(textsOf).map(({ da }) => da))).toBeLessThanOrEqual(35)
    expect(lix(needs.map(({ everyday }) => everyday.da))).toBeLessThanOrEqual(25)
  })
})

describe('schemes', () => {
  test('are known by one id each, and every need names known ones only', () => {
    expect(new Set(schemes.map(({ id }) => id)).size).toBe(schemes.length)
    expect(needs.flatMap((need) => need.schemes).filter((id) => !schemeById(id))).toEqual([])
    const named = new Set(needs.flatMap((need) => need.schemes))
    expect(schemes.filter(({ id }) => !named.has(id))).toEqual([])
  })
})
