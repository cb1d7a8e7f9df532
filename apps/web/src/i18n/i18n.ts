import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { recall, remember } from '../device/remember.ts'
import { type Language, languages, type Words } from './words.ts'

const load: Record<Language, () => Promise<Words>> = {
  da: async () => (await import('./danish.ts')).danish,
  en: async () => (await import('./english.ts')).english,
}

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
    react: { useSuspense: false },
    resources: { [language]: { translation: await load[language]() } },
  })
  document.documentElement.lang = language
}

export async function speak(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await load[language]())
  }
  await i18next.changeLanguage(language)
  remember('language', language)
  document.documentElement.lang = language
}
