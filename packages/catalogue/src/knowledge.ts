import type { Knowledge } from '@fleksbro/scoring'
import { createKnowledge } from './create-knowledge.ts'
import { competences, occupations, tasks } from './work/index.ts'

/** What the scoring asks of the catalogue that ships with the product. */
export const knowledge: Knowledge = /* @__PURE__ */ createKnowledge({ tasks, competences, occupations })
