import { criterion } from '../criterion.ts'
import { fact } from '../fact-codes.ts'
import { full, item, judged, notApplicable, unknown } from '../finding.ts'
import { covers } from '../kinship.ts'
import type { Knowledge } from '../rules.ts'

/**
 * Is it work she wishes for? Half of the points for the best of its tasks and half for the mean over all, so that one
 * wish come true counts, and so does a day full of them. More wishes never make it less.
 */
export const wishedTasks = criterion({
  id: 'wished-tasks',
  side: 'person',
  // Tasks come before hours: they are the way in.
  weight: 5,
  reads: { candidate: ['tasks'], vacancy: ['tasks'] },
  measure({ candidate: { tasks: wishes }, vacancy: { tasks }, knowledge }) {
    if (!wishes) return unknown(fact('wishes-missing'), 'candidate')
    if (wishes.length === 0) return notApplicable(fact('wishes-none'))
    if (!tasks || tasks.length === 0) return unknown(fact('tasks-missing'), 'company')

    const found = tasks.map(({ id }) => nearestWish(id, wishes, knowledge))
    const best = Math.max(...found.map(({ credit }) => credit))
    const mean = Math.floor(found.reduce((sum, { credit }) => sum + credit, 0) / found.length)
    return judged(Math.floor((best + mean) / 2), found.map(asItem))
  },
})

interface Nearest {
  readonly task: string
  readonly wish: string | undefined
  readonly credit: number
}

function nearestWish(task: string, wishes: readonly string[], knowledge: Knowledge): Nearest {
  let nearest: Nearest = { task, wish: undefined, credit: 0 }
  for (const wish of wishes) {
    // A wish for a kind of work is met by every task of that kind.
    const credit = covers(task, wish, knowledge)
    if (credit > nearest.credit) nearest = { task, wish, credit }
  }
  return nearest
}

function asItem({ task, wish, credit }: Nearest) {
  if (wish === undefined) return item('unmet', fact('task-not-wished', { task }))
  return item('met', credit === full ? fact('task-wished', { task }) : fact('task-near-wish', { task, wish }))
}
