import { daAbility } from './da-ability.ts'
import { daQuestions } from './da-questions.ts'
import { daTime } from './da-time.ts'
import { daWay } from './da-way.ts'
import type { Wording } from './sentences.ts'

export const wording: Wording = { facts: { ...daTime, ...daWay, ...daAbility }, questions: daQuestions }
