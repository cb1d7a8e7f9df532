import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../catalogue/use-catalogue.ts'

/** What an answer is called: a fact by its name, a condition by its question. */
export function useFieldName(): (field: string) => string {
  const { t, i18n } = useTranslation()
  const { needWords, need } = useCatalogue()
  return (field) => {
    if (need(field)) return needWords(field, 'question')
    return i18n.exists(`vacancies.field.${field}`) ? t(`vacancies.field.${field as 'title'}`) : field
  }
}
