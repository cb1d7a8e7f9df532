import type { Role } from '@fleksbro/contract'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { recall, remember } from '../device/remember.ts'
import { type Language, languages, type Words } from './words.ts'

/** `start` is in every first load, a role's words come with its first page and its `rest` after, the others with what says them. */
export type WordGroup = 'start' | 'open' | 'pay' | 'cost' | 'live' | Role | `${Exclude<Role, 'admin'>}-rest`
type Loaded = Promise<{ readonly words: Words }>

const groups: Record<Language, Record<WordGroup, () => Loaded>> = {
  da: {
    start: () => import('./groups/da-start.ts'),
    open: () => import('./groups/da-open.ts'),
    pay: () => import('./groups/da-pay.ts'),
    cost: () => import('./groups/da-cost.ts'),
    live: () => import('./groups/da-live.ts'),
    candidate: () => import('./groups/da-candidate.ts'),
    company: () => import('./groups/da-company.ts'),
    caseworker: () => import('./groups/da-caseworker.ts'),
    admin: () => import('./groups/da-admin.ts'),
    'candidate-rest': () => import('./groups/da-candidate-rest.ts'),
    'company-rest': () => import('./groups/da-company-rest.ts'),
    'caseworker-rest': () => import('./groups/da-caseworker-rest.ts'),
  },
  en: {
    start: () => import('./groups/en-start.ts'),
    open: () => import('./groups/en-open.ts'),
    pay: () => import('./groups/en-pay.ts'),
    cost: () => import('./groups/en-cost.ts'),
    live: () => import('./groups/en-live.ts'),
    candidate: () => import('./groups/en-candidate.ts'),
    company: () => import('./groups/en-company.ts'),
    caseworker: () => import('./groups/en-caseworker.ts'),
    admin: () => import('./groups/en-admin.ts'),
    'candidate-rest': () => import('./groups/en-candidate-rest.ts'),
    'company-rest': () => import('./groups/en-company-rest.ts'),
    'caseworker-rest': () => import('./groups/en-caseworker-rest.ts'),
  },
}

/** Groups this page needs so far: another language needs them, too. */
const needed = new Set<WordGroup>(['start'])

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value)

/** Danish unless the person chose otherwise: the browser's language says little on a borrowed or municipal machine. */
export const chosenLanguage = (): Language => {
  const chosen = recall('language')
  return isLanguage(chosen) ? chosen : 'da'
}

export async function startI18n(language: Language = chosenLanguage()): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18nStore: 'added' },
    resources: { [language]: { translation: await wordsIn(language) } },
  })
  document.documentElement.lang = language
}

/** Brings a group of words before the pages that say them. */
export async function learn(group: WordGroup): Promise<void> {
  needed.add(group)
  if (isLanguage(i18next.language)) await bring(i18next.language)
}

let rest: WordGroup | null = null

/** Words of pages that may be opened next are asked for, without anybody waiting for them yet. */
export function learnNext(group: WordGroup): void {
  rest = group
  void learn(group).catch(() => undefined)
}

/** What is opened next has its words; asked for again if they did not come before. */
export const nextIsLearnt = async (): Promise<void> => {
  if (rest) await learn(rest)
}

export async function speak(language: Language): Promise<void> {
  await bring(language)
  await i18next.changeLanguage(language)
  remember('language', language)
  document.documentElement.lang = language
}

async function bring(language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'translation', await wordsIn(language), true, true)
}

async function wordsIn(language: Language): Promise<Words> {
  const loaded = await Promise.all([...needed].map((group) => groups[language][group]()))
  return Object.assign({}, ...loaded.map(({ words }) => words))
}
