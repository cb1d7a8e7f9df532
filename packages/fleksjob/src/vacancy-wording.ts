import {
  BETTER_SENTENCES,
  DEMANDS_DA,
  DEMANDS_EN,
  type DemandKind,
  type DemandRule,
  type Language,
} from './unfair-demands.ts'

export interface UnfairDemand {
  readonly kind: DemandKind
  /** Place in the text, in UTF-16 units. */
  readonly index: number
  readonly length: number
  /** As it stands in the text. */
  readonly phrase: string
  /** What could be written instead, in both languages of the product. */
  readonly better: Readonly<Record<Language, string>>
}

// A full stop after a short form does not end a sentence.
const SENTENCE = /(?:\b(?:maks|max|ca|kl|evt|min|inkl|osv|pga)\.|[^.!?\n;•])+/giu
const WAIVED_BEFORE =
  /(?:uanset|behøver ikke|skal ikke|kræver ikke|stiller ikke krav|(?:ikke|ingen|intet)\s(?:et\s)?krav|forventer ikke|ligegyldigt|regardless|irrespective|need not|needn['’]t|do(?:es)?(?:n['’]t| not) (?:need|have|require)|not required|no need|no matter)[^.!?\n;]{0,60}$/iu
const WAIVED_AFTER =
  /^[^.!?\n;]{0,20}(?:er (?:ikke|intet) (?:et )?(?:krav|nødvendigt)|is not (?:a requirement|required|necessary)|isn['’]t (?:required|necessary))/iu

/**
 * Demands in a vacancy that ask for health or choose by age, sex, origin or family, in the order they stand, each with
 * a better sentence. To be pointed out before publishing, never to refuse. What a workplace offers ("ingen tunge løft")
 * or waives ("uanset alder") is no demand. Linear in the text.
 * Rules: helbredsoplysningsloven § 2 (https://www.elov.dk/helbredsoplysningsloven/2/); forskelsbehandlingsloven § 5 and
 * ligebehandlingsloven § 6 on advertisements.
 */
export function findUnfairDemands(text: string, language: Language): UnfairDemand[] {
  const rules = language === 'da' ? DEMANDS_DA : DEMANDS_EN
  const found = [...text.matchAll(SENTENCE)].flatMap((sentence) =>
    rules.flatMap((rule) =>
      inSentence(sentence[0], rule).map((demand) => ({ ...demand, index: demand.index + sentence.index })),
    ),
  )
  return withoutOverlaps(found)
}

function inSentence(sentence: string, rule: DemandRule): UnfairDemand[] {
  if (rule.unless?.test(sentence) || rule.with?.test(sentence) === false) return []
  return [...sentence.matchAll(rule.find)]
    .filter((hit) => !isWaived(sentence, hit.index, hit.index + hit[0].length))
    .map((hit) => ({
      kind: rule.kind,
      index: hit.index,
      length: hit[0].length,
      phrase: hit[0],
      better: BETTER_SENTENCES[rule.better],
    }))
}

const isWaived = (sentence: string, start: number, end: number) =>
  WAIVED_BEFORE.test(sentence.slice(Math.max(0, start - 100), start)) ||
  WAIVED_AFTER.test(sentence.slice(end, end + 60))

function withoutOverlaps(found: readonly UnfairDemand[]): UnfairDemand[] {
  const kept: UnfairDemand[] = []
  for (const demand of found.toSorted((a, b) => a.index - b.index || b.length - a.length)) {
    const last = kept.at(-1)
    if (!last || demand.index >= last.index + last.length) kept.push(demand)
  }
  return kept
}
