import type { Condition, Workplace } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useFormat, useLanguage } from '../../i18n/use-words.ts'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { useWageWords } from '../pay/use-wage-words.ts'
import { clock } from '../profile/clock.ts'
import { codeOf, type DraftedVacancy, type VacancyField } from './changes.ts'
import { useFieldName } from './use-field-name.ts'

/** What a field is called, and what it says in one line: for differences and for the job so far. */
export function useVacancyWords(workplaces: readonly Workplace[] = []) {
  const { t } = useTranslation()
  const { labelOf, need } = useCatalogue()
  const { hours, list, date, number } = useFormat()
  const language = useLanguage()
  const empty = t('vacancies.edit.stale.empty')

  const wageWords = useWageWords()
  const named = useFieldName()
  const nameOf = (field: VacancyField) => named(codeOf(field))

  const conditionWords = (code: string, condition: Condition | undefined): string => {
    if (!condition) return empty
    if ('answer' in condition) return t(`vacancies.edit.conditions.answers.${condition.answer}`)
    const unit = need(code)?.unit
    const told = (value: number) =>
      unit ? `${number(value)} ${t(`vacancies.edit.conditions.units.${unit}`)}` : number(value)
    const { today, adaptableTo } = condition
    const better =
      adaptableTo === undefined ? '' : `, ${t('vacancies.edit.conditions.adaptableTo')} ${told(adaptableTo)}`
    return `${told(today)}${better}`
  }

  const say = (vacancy: DraftedVacancy, field: VacancyField): string => {
    if (field.startsWith('conditions.')) return conditionWords(codeOf(field), vacancy.facts.conditions[codeOf(field)])
    return sayOf(vacancy, field) || empty
  }
  return { nameOf, say, conditionWords }

  function sayOf({ facts, ...vacancy }: DraftedVacancy, field: VacancyField): string {
    const noneOr = (words: readonly string[] | undefined) =>
      words && (words.length === 0 ? t('vacancies.edit.requirements.noneOf') : list(words))
    const said: Partial<Record<VacancyField, string | undefined>> = {
      title: vacancy.title,
      about: vacancy.about,
      workplaceId: workplaces.find(({ id }) => id === vacancy.workplaceId)?.name ?? vacancy.workplace?.name,
      places: String(vacancy.places),
      expiresOn: vacancy.expiresOn ? date(vacancy.expiresOn) : undefined,
      tasks: noneOr(
        facts.tasks?.map(
          ({ id, hours: some }) => `${labelOf('task', id)}${some === undefined ? '' : ` (${hours(some)})`}`,
        ),
      ),
      sector: facts.sector ? labelOf('sector', facts.sector) : undefined,
      occupation: facts.occupation ? labelOf('occupation', facts.occupation) : undefined,
      competences: noneOr(facts.competences?.map(({ id }) => labelOf('competence', id))),
      languages: noneOr(facts.languages?.map(({ code }) => labelOf('language', code))),
      licences: noneOr(facts.licences?.map(({ code }) => labelOf('licence', code))),
      hours: facts.hours ? hours(facts.hours) : undefined,
      seasons: noneOr(facts.seasons?.map((season) => hours(season.hours))),
      schedule: facts.schedule ? t('vacancies.edit.slots', { count: slotCount(facts.schedule.slots) }) : undefined,
      shortestDay: facts.shortestDay === null ? undefined : hours(facts.shortestDay / 60),
      latestStart:
        facts.latestStart === null
          ? undefined
          : t('vacancies.edit.when.clock', { time: clock(facts.latestStart, language) }),
      home: facts.home ? t(`vacancies.edit.when.homes.${facts.home}`) : undefined,
      startBy:
        facts.startBy === 'any'
          ? t('vacancies.edit.requirements.startAny')
          : facts.startBy
            ? date(facts.startBy)
            : undefined,
      wage: facts.wage ? wageWords(facts.wage) : undefined,
      praktikFirst: facts.praktikFirst === null ? undefined : t(facts.praktikFirst ? 'ui.yes' : 'ui.no'),
    }
    return said[field] ?? ''
  }
}

const slotCount = (slots: number) => slots.toString(2).replaceAll('0', '').length
