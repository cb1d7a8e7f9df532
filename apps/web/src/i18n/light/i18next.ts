import { useSyncExternalStore } from 'react'
import { type Translator, translatorIn } from './translator.ts'

type Words = Parameters<typeof translatorIn>[1]

interface Start {
  readonly lng: string
  readonly resources: Readonly<Record<string, { readonly translation: Words }>>
}

const bundles = new Map<string, Words>()
const listeners = new Set<() => void>()
let current: Translator = translatorIn('da', {})
let shown = shownBy(current)

function shownBy(translator: Translator) {
  return { t: translator.t, i18n: { language: translator.language, exists: translator.exists } }
}

function speak(language: string): void {
  current = translatorIn(language, bundles.get(language) ?? {})
  shown = shownBy(current)
  for (const tell of listeners) tell()
}

function add(language: string, words: Words): void {
  bundles.set(language, { ...bundles.get(language), ...words })
}

const i18next = {
  use: () => i18next,
  async init({ lng, resources }: Start) {
    for (const [language, { translation }] of Object.entries(resources)) add(language, translation)
    speak(lng)
  },
  get language() {
    return current.language
  },
  addResourceBundle(language: string, _namespace: string, words: Words) {
    add(language, words)
    if (language === current.language) speak(language)
  },
  async changeLanguage(language: string) {
    speak(language)
  },
}
export default i18next

export const initReactI18next = {}

function subscribe(tell: () => void) {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
const now = () => shown

/** What pages ask for: `t`, and the language it speaks. All that shows a text is drawn anew when either changes. */
export const useTranslation = () => useSyncExternalStore(subscribe, now)
