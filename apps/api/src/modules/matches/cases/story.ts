import type { Condition, listMyMatches, ProfileFacts, ProfileNeed, ReplyOf } from '@fleksbro/contract'

/** Words the cases are told in. Needs start hidden, as they do for everybody. */
export const required = (code: string, value?: number): ProfileNeed => need(code, 'required', value)
export const preferred = (code: string, value?: number): ProfileNeed => need(code, 'preferred', value)

const need = (code: string, strength: ProfileNeed['strength'], value?: number): ProfileNeed =>
  value === undefined ? { code, strength, shown: false } : { code, strength, value, shown: false }

export const yes: Condition = { answer: 'yes' }
export const no: Condition = { answer: 'no' }
export const adaptable: Condition = { answer: 'adaptable' }
export const answers = (answer: Condition, ...codes: string[]) =>
  Object.fromEntries(codes.map((code) => [code, answer]))

const partsOfDay = { morning: 0, forenoon: 1, afternoon: 2, evening: 3 }
export const weekdays = (...parts: (keyof typeof partsOfDay)[]): number =>
  [0, 1, 2, 3, 4].flatMap((day) => parts.map((part) => 1 << (day * 4 + partsOfDay[part]))).reduce((a, b) => a | b)

/** What everybody in these cases has answered unless the case says otherwise. */
export const everyday: Partial<ProfileFacts> = {
  availability: weekdays('morning', 'forenoon', 'afternoon'),
  hours: { min: 5, max: 15 },
  longestDay: 300,
  notBefore: -1,
  home: '2900',
  commute: { transport: 'public', minutes: 60 },
  languages: [{ code: 'da', level: 3 }],
  licences: [],
  earliestStart: 'now',
  competences: [],
  occupations: [],
  sectors: [],
  tasks: [],
  needs: [],
}

export const openVacancy = {
  schedule: { slots: weekdays('morning', 'forenoon', 'afternoon'), placement: 'free' as const },
  shortestDay: 120,
  latestStart: 600,
  home: 'none' as const,
  startBy: 'any' as const,
  languages: [],
  licences: [],
  competences: [],
}

type Line = ReplyOf<typeof listMyMatches>['matches'][number]
export const titles = (lines: readonly Line[]) => lines.map(({ vacancy }) => vacancy.title)
export const lineOf = (lines: readonly Line[], title: string) => lines.find(({ vacancy }) => vacancy.title === title)
