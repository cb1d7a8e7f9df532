import type { VacancyFacts, VacancyStatus, VacancyWage } from '@fleksbro/contract'
import { asked, tasksWithHours } from '../short.ts'
import { conditionsFrom, type OwnAnswers, type Setting, settings } from './settings.ts'

export interface VacancyPlan {
  readonly key: string
  readonly company: string
  readonly workplace: number
  readonly title: string
  readonly about: string
  readonly status: VacancyStatus
  readonly places: number
  readonly facts: VacancyFacts
}

interface Written extends OwnAnswers {
  readonly company: string
  readonly workplace?: number
  readonly title: string
  readonly about: string
  readonly status?: VacancyStatus
  readonly places?: number
  /** `t-wash-dishes 3, t-lay-tables`. */
  readonly tasks: string
  readonly occupation?: string
  /** `c-baking! c-tidiness`. */
  readonly asks?: string
  /** `driving-b!`. */
  readonly licences?: string
  readonly languages?: VacancyFacts['languages']
  readonly hours: readonly [number, number]
  readonly seasons?: VacancyFacts['seasons']
  readonly when: number
  readonly placement?: 'free' | 'fixed'
  /** Minutes. */
  readonly shortestDay?: number
  /** Minutes after midnight. */
  readonly latestStart?: number
  readonly homework?: 'none' | 'some' | 'all'
  readonly setting: Setting
  readonly praktikFirst?: boolean
  /** Kroner per hour, pension included. */
  readonly wage?: 'by-agreement' | readonly [number, number]
}

/** The vacancies of one sector; what is not said is the usual. */
export const vacanciesIn = (sector: string, written: Readonly<Record<string, Written>>): VacancyPlan[] =>
  Object.entries(written).map(([key, plan]) => ({
    key,
    company: plan.company,
    workplace: plan.workplace ?? 0,
    title: plan.title,
    about: plan.about,
    status: plan.status ?? 'published',
    places: plan.places ?? 1,
    facts: {
      tasks: tasksWithHours(plan.tasks),
      sector,
      occupation: plan.occupation ?? null,
      competences: asked(plan.asks ?? ''),
      languages: plan.languages ?? [],
      licences: asked(plan.licences ?? '').map(({ id, must }) => ({ code: id, must })),
      hours: { min: plan.hours[0], max: plan.hours[1] },
      seasons: plan.seasons ?? [],
      schedule: { slots: plan.when, placement: plan.placement ?? 'free' },
      shortestDay: plan.shortestDay ?? 120,
      latestStart: plan.latestStart ?? 600,
      home: plan.homework ?? 'none',
      startBy: 'any',
      conditions: conditionsFrom(withOwn(plan)),
      praktikFirst: plan.praktikFirst ?? true,
      wage: wageOf(plan.wage),
    },
  }))

function wageOf(wage: Written['wage']): VacancyWage | null {
  if (wage === undefined || wage === 'by-agreement') return wage ?? null
  return { min: wage[0] * 100, max: wage[1] * 100 }
}

/** Its own answers go over those of its setting. */
function withOwn({ setting, yes = '', adaptable = '', no = '', unknown = '', numbers = {} }: Written): OwnAnswers {
  const own = ` ${yes} ${adaptable} ${no} ${unknown} `
  const usual: OwnAnswers = settings[setting]
  const rest = (codes = '') =>
    codes
      .split(' ')
      .filter((code) => !own.includes(` ${code} `))
      .join(' ')
  return {
    yes: `${rest(usual.yes)} ${yes}`,
    adaptable: `${rest(usual.adaptable)} ${adaptable}`,
    no: `${rest(usual.no)} ${no}`,
    unknown: `${rest(usual.unknown)} ${unknown}`,
    numbers: { ...usual.numbers, ...numbers },
  }
}
