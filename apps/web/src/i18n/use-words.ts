import { useTranslation } from 'react-i18next'
import { formatsIn } from './format.ts'
import { isLanguage } from './i18n.ts'
import type { Language } from './words.ts'

/** The reader's language, and how numbers, dates and hours are written in it. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return isLanguage(i18n.language) ? i18n.language : 'da'
}

export const useFormat = () => formatsIn(useLanguage())

/** Picks the reader's language from a text that carries both, as catalogue entries do. */
export function useSay(): (words: { readonly da: string; readonly en: string }) => string {
  const language = useLanguage()
  return (words) => words[language]
}
