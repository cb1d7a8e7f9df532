import { enAbility } from './en-ability.ts'
import { enQuestions } from './en-questions.ts'
import { enTime } from './en-time.ts'
import { enWay } from './en-way.ts'
import type { Wording } from './sentences.ts'

export const wording: Wording = { facts: { ...enTime, ...enWay, ...enAbility }, questions: enQuestions }
