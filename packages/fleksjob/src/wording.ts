import { findContact } from './contact.ts'
import { findCpr } from './cpr.ts'
import { DIAGNOSIS_WORDS, HARMLESS_TAILS, MEDICINE_WORDS, OTHERS_BEFORE } from './diagnosis-words.ts'
import { wordFinder } from './word-finder.ts'

export type SensitiveKind = 'cpr' | 'contact' | 'diagnosis' | 'medicine'

export interface Sensitive {
  readonly kind: SensitiveKind
  /** Place in the text, in UTF-16 units. */
  readonly index: number
  readonly length: number
  /** As it stands in the text. Never log it. */
  readonly word: string
  /** Codes of needs that may say what works instead; to be offered, never stated. Empty but for diagnoses. */
  readonly suggestNeeds: readonly string[]
}

const findDiagnoses = wordFinder(
  DIAGNOSIS_WORDS.map((entry) => entry.words),
  HARMLESS_TAILS,
)
const findMedicine = wordFinder([MEDICINE_WORDS], HARMLESS_TAILS)

/**
 * What a free text had better not hold, in the order it stands, without overlaps: CPR numbers (to be refused),
 * contact details, names of illnesses in Danish and English and medicine (to be asked about). Linear in the text.
 * A profile says what works and never why: helbredsoplysningsloven § 2 (https://www.elov.dk/helbredsoplysningsloven/2/).
 */
export function findSensitive(text: string): Sensitive[] {
  const cpr = findCpr(text).map(({ index, length }) => ({ index, length, word: text.slice(index, index + length) }))
  const found: Sensitive[] = [
    ...cpr.map((hit) => ({ kind: 'cpr' as const, ...hit, suggestNeeds: [] })),
    ...findContact(text).map((hit) => ({ kind: 'contact' as const, ...hit, suggestNeeds: [] })),
    ...findMedicine(text).map(({ group: _, ...hit }) => ({ kind: 'medicine' as const, ...hit, suggestNeeds: [] })),
    ...findDiagnoses(text)
      .filter(({ index }) => !isAboutOthers(text, index))
      .map(({ group, ...hit }) => ({
        kind: 'diagnosis' as const,
        ...hit,
        suggestNeeds: DIAGNOSIS_WORDS[group]?.needs ?? [],
      })),
  ]
  return withoutOverlaps(found)
}

const isAboutOthers = (text: string, index: number) => OTHERS_BEFORE.test(text.slice(Math.max(0, index - 60), index))

const RANK: Record<SensitiveKind, number> = { cpr: 0, contact: 1, medicine: 2, diagnosis: 3 }

/** A CPR number always stays; otherwise the one that begins first, then the gravest, then the longest. */
function withoutOverlaps(found: readonly Sensitive[]): Sensitive[] {
  const inOrder = found.toSorted((a, b) => a.index - b.index || RANK[a.kind] - RANK[b.kind] || b.length - a.length)
  const kept: Sensitive[] = []
  for (const hit of inOrder) {
    const last = kept.at(-1)
    if (!last || hit.index >= last.index + last.length) kept.push(hit)
    else if (hit.kind === 'cpr' && last.kind !== 'cpr') kept[kept.length - 1] = hit
  }
  return kept
}
