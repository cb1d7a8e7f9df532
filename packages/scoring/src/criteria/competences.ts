import { criterion } from '../criterion.ts'
import { missingFor, weightOf } from '../demands.ts'
import { fact } from '../fact-codes.ts'
import type { Asked, Held } from '../facts.ts'
import { full, half, type Item, item, judged, missingHard } from '../finding.ts'
import { atLevel, covers } from '../kinship.ts'
import type { Knowledge } from '../rules.ts'

/**
 * Demands that tell less than this leave the rest neutral, at half, so that a thin description never reads as a
 * perfect fit: one competence of hardly any other occupation that must be there (1000 × 2), or several common ones.
 */
export const telling = 2000
/** What having done work that takes a competence gives, beside holding it by name. */
const likely = 800

/**
 * Can she do what is asked? Each demand counts by how telling it is (rarity in the catalogue, twice if it must be
 * there) and is covered by the best of what she holds: the same, something near, or work that she has done.
 * Holding more than is asked changes nothing. What must be there and is not stays open: perhaps it can be learnt.
 */
export const competences = criterion({
  id: 'competences',
  side: 'job',
  // The heaviest of its side: what the company asks for by name.
  weight: 5,
  reads: { candidate: ['competences', 'occupations'], vacancy: ['competences'] },
  measure({ candidate: { competences: held, occupations }, vacancy: { competences: demanded }, knowledge }) {
    if (!demanded) return missingHard('competences-missing', 'company')
    if (demanded.length === 0) return judged(half, [item('met', fact('competences-none'))])
    if (!held) return missingFor(demanded, 'competences-missing')

    let told = 0
    let covered = 0
    const items: Item[] = []
    for (const demand of demanded) {
      const weight = knowledge.rarity(demand.id) * weightOf(demand)
      const found = bestEvidence(demand, held, occupations ?? [], knowledge)
      told += weight
      covered += weight * found.credit
      items.push(found.item)
    }
    const whole = Math.max(told, telling)
    const neutral = (whole - told) * half
    if (neutral > 0) items.push(item('met', fact('competences-vague')))

    const share = Math.floor((covered + neutral) / whole)
    // Occupations not yet told could cover what is missing.
    return judged(share, items, { high: occupations ? share : Math.floor((told * full + neutral) / whole) })
  },
})

interface Evidence {
  readonly credit: number
  readonly item: Item
}

function bestEvidence(
  { id: competence, must }: Asked,
  held: readonly Held[],
  occupations: readonly string[],
  knowledge: Knowledge,
): Evidence {
  const lacking = fact('competence-lacking', { competence, must })
  let best: Evidence = { credit: 0, item: must ? item('open', lacking, { hard: true }) : item('unmet', lacking) }

  for (const has of held) {
    const { id: by, level, known } = has
    const credit = atLevel(covers(by, competence, knowledge), has)
    if (credit > best.credit) {
      const about =
        by === competence
          ? fact('competence-held', { competence, must, level, known })
          : fact('competence-related', { competence, must, by })
      best = { credit, item: item('met', about, { hard: must }) }
    }
    const creditOfWork = atLevel(creditOfWorkDone(by, competence, knowledge), has)
    if (creditOfWork > best.credit) best = likelyBy(by, creditOfWork)
  }
  for (const by of occupations) {
    const credit = creditOfWorkDone(by, competence, knowledge)
    if (credit > best.credit) best = likelyBy(by, credit)
  }
  return best

  function likelyBy(by: string, credit: number): Evidence {
    return { credit, item: item('met', fact('competence-likely', { competence, must, by }), { hard: must }) }
  }
}

/** What a task or an occupation done says of a competence; 0 if the work does not take it. */
export function creditOfWorkDone(work: string, competence: string, knowledge: Knowledge): number {
  return knowledge.takes(work, competence) ? likely : 0
}
