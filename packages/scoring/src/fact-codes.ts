import type { Held, Strength, Transport } from './facts.ts'
import type { Fact } from './match.ts'

/** Who can answer what is missing. */
export type Whom = 'company' | 'candidate'

/** A need beside the workplace's answer. `granted`: schemes she already has that may close the gap. */
interface NeedDetails {
  need: string
  strength: Strength
  /** The need's own number, e.g. at most 10 (kg). Only on numeric needs. */
  value?: number
  /** The workplace's number today, and what it can be adapted to. */
  today?: number
  adaptableTo?: number
  granted?: readonly string[]
}

/** Hours a week: hers and the vacancy's. */
interface HoursDetails {
  candidateMin: number
  candidateMax: number
  vacancyMin: number
  vacancyMax: number
}

/** Minutes one way. */
interface TravelDetails {
  low: number
  high: number
  limit: number
  transport: Transport
}

/** Minutes of a working day. */
interface DayDetails {
  longestDay: number
  shortestDay: number
}

/** Minutes after midnight. */
interface ClockDetails {
  notBefore: number
  latestStart: number
}

/** ISO dates. */
interface DateDetails {
  earliestStart: string
  startBy: string
}

interface Nothing {
  [detail: string]: never
}

/** Every sentence a match can say: its code, and the details that the sentence is made of. */
export interface FactDetails {
  // Needs. `strength` tells a requirement from a wish.
  'need-met': NeedDetails
  'need-adaptable': NeedDetails
  'need-unanswered': NeedDetails
  'need-unmet': NeedDetails
  /** Full view: she has not said yet whether she has needs. */
  'needs-missing': Nothing

  // Hours a week.
  'hours-within': HoursDetails
  /** `inside` of the vacancy's `of` possible weeks, half an hour apart, suit her. */
  'hours-partly': HoursDetails & { inside: number; of: number }
  'hours-apart': HoursDetails
  /** Only some seasons suit her: `months` (1–12) do, `otherMonths` do not. */
  'hours-some-seasons': HoursDetails & { months: readonly number[]; otherMonths: readonly number[] }
  'hours-missing': { whom: Whom }

  // When the work lies. `slots` holds the bits both have, `lacking` the worked ones she has no strength for.
  'schedule-within': { slots: number; placement: 'free' | 'fixed' }
  'schedule-partly': { slots: number; placement: 'free' }
  'schedule-apart': { slots: number; lacking: number; placement: 'free' | 'fixed' }
  'schedule-missing': { whom: Whom }

  // The working day.
  'day-short-enough': DayDetails
  'day-too-long': DayDetails
  'day-missing': { whom: Whom }
  'start-time-fits': ClockDetails
  'start-time-any': Nothing
  'start-time-too-early': ClockDetails
  'start-time-missing': { whom: Whom }

  // The way to work (full view only).
  'commute-within': TravelDetails
  /** The estimate reaches over the limit: it may or may not hold. */
  'commute-around-limit': TravelDetails
  'commute-too-far': TravelDetails
  'commute-no-limit': Nothing
  'commute-work-from-home': Nothing
  'commute-missing': { whom: Whom; of: 'limit' | 'home' | 'workplace' }
  /** Both places are given, but no estimate between them exists. */
  'commute-no-estimate': { transport: Transport }

  // When the work begins.
  'start-date-fits': DateDetails
  'start-date-any': Nothing
  'start-date-too-late': DateDetails
  'start-date-missing': { whom: Whom }

  // Wishes.
  'task-wished': { task: string }
  'task-near-wish': { task: string; wish: string }
  'task-not-wished': { task: string }
  'wishes-missing': Nothing
  'wishes-none': Nothing
  'sector-wished': { sector: string }
  'sector-not-wished': { sector: string }
  'sector-missing': { whom: Whom }
  'sectors-none': Nothing

  /** The company has not said what is to be done. */
  'tasks-missing': Nothing

  // Competences. `must` tells a demand from something nice.
  'competence-held': { competence: string; must: boolean; level: Held['level']; known: Held['known'] }
  /** She holds something close: `by` is that competence. */
  'competence-related': { competence: string; must: boolean; by: string }
  /** A task or occupation she has done makes it likely: `by` is that task or occupation. */
  'competence-likely': { competence: string; must: boolean; by: string }
  'competence-lacking': { competence: string; must: boolean }
  /** The demands tell little of the work; what they leave out gives half. */
  'competences-vague': Nothing
  'competences-missing': { whom: Whom }
  /** No particular competences are asked for, which gives half. */
  'competences-none': Nothing

  // Experience. `work` is the vacancy's task or occupation, `by` what she has done.
  'work-done': { work: string; by: string }
  'work-related': { work: string; by: string }
  /** She holds `held` of the `of` competences this work takes. */
  'work-known': { work: string; held: number; of: number }
  'work-same-sector': { work: string; sector: string }
  'work-new': { work: string }
  'experience-missing': Nothing

  // Licences and languages.
  'licence-held': { licence: string; must: boolean }
  'licence-lacking': { licence: string; must: boolean }
  'licences-missing': { whom: Whom }
  'licences-none': Nothing
  'language-enough': { language: string; must: boolean; level: number; asked: number }
  'language-below': { language: string; must: boolean; level: number; asked: number }
  'language-lacking': { language: string; must: boolean; asked: number }
  'languages-missing': { whom: Whom }
  'languages-none': Nothing
}

export type FactCode = keyof FactDetails

/** A record, so that the compiler misses a code that is not here. */
const listed: Record<FactCode, true> = {
  'need-met': true,
  'need-adaptable': true,
  'need-unanswered': true,
  'need-unmet': true,
  'needs-missing': true,
  'hours-within': true,
  'hours-partly': true,
  'hours-apart': true,
  'hours-some-seasons': true,
  'hours-missing': true,
  'schedule-within': true,
  'schedule-partly': true,
  'schedule-apart': true,
  'schedule-missing': true,
  'day-short-enough': true,
  'day-too-long': true,
  'day-missing': true,
  'start-time-fits': true,
  'start-time-any': true,
  'start-time-too-early': true,
  'start-time-missing': true,
  'commute-within': true,
  'commute-around-limit': true,
  'commute-too-far': true,
  'commute-no-limit': true,
  'commute-work-from-home': true,
  'commute-missing': true,
  'commute-no-estimate': true,
  'start-date-fits': true,
  'start-date-any': true,
  'start-date-too-late': true,
  'start-date-missing': true,
  'task-wished': true,
  'task-near-wish': true,
  'task-not-wished': true,
  'wishes-missing': true,
  'wishes-none': true,
  'sector-wished': true,
  'sector-not-wished': true,
  'sector-missing': true,
  'sectors-none': true,
  'tasks-missing': true,
  'competence-held': true,
  'competence-related': true,
  'competence-likely': true,
  'competence-lacking': true,
  'competences-vague': true,
  'competences-missing': true,
  'competences-none': true,
  'work-done': true,
  'work-related': true,
  'work-known': true,
  'work-same-sector': true,
  'work-new': true,
  'experience-missing': true,
  'licence-held': true,
  'licence-lacking': true,
  'licences-missing': true,
  'licences-none': true,
  'language-enough': true,
  'language-below': true,
  'language-lacking': true,
  'languages-missing': true,
  'languages-none': true,
}

/** Every fact code, so that a test can ask for a sentence for each. */
export const factCodes = Object.keys(listed) as readonly FactCode[]

type NoDetails<C extends FactCode> = FactDetails[C] extends Nothing ? true : false

/** A fact whose details are exactly those its sentence needs. */
export function fact<C extends FactCode>(code: C, ...details: NoDetails<C> extends true ? [] : [FactDetails[C]]): Fact {
  return { code, ...details[0] }
}
