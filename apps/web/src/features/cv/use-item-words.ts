import type { ProfileFacts } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { DAYS, has, PARTS } from '../../ui/week-slots.ts'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import type { AnswerItem } from './cv.ts'

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const parts = ['morning', 'forenoon', 'afternoon', 'evening'] as const
const levels = ['some', 'well', 'very'] as const

type Words = {
  readonly [Item in Exclude<AnswerItem, 'about'>]: (value: NonNullable<ProfileFacts[Item]>) => readonly string[]
}

/** The lines that an answer becomes in a CV. */
export function useItemWords(): (item: Exclude<AnswerItem, 'about'>, facts: ProfileFacts) => readonly string[] {
  const { t } = useTranslation()
  const format = useFormat()
  const { labelOf, needWords } = useCatalogue()
  const low = (word: string) => word.toLocaleLowerCase('da')
  const level = (held: 1 | 2 | 3) => levels[held - 1] ?? 'well'
  const week = (slots: number) =>
    days.slice(0, DAYS).flatMap((day, at) => {
      const free = parts.slice(0, PARTS).filter((_, part) => has(slots, at, part))
      const when = format.list(free.map((part) => low(t(`ui.week.${part}`))))
      return free.length > 0 ? [t('cv.day', { day: capital(t(`ui.week.${day}`)), when })] : []
    })

  const words: Words = {
    tasks: (ids) => ids.map((id) => labelOf('task', id)),
    competences: (held) =>
      held.map(({ id, level: how, known }) =>
        t(known === 'certified' ? 'cv.certified' : 'cv.held', {
          what: labelOf('competence', id),
          level: low(t(`profile.skills.levels.${level(how)}`)),
        }),
      ),
    occupations: (ids) => ids.map((id) => labelOf('occupation', id)),
    languages: (spoken) =>
      spoken.map(({ code, level: how }) =>
        t('cv.held', { what: labelOf('language', code), level: low(t(`profile.more.levels.${level(how)}`)) }),
      ),
    licences: (ids) => ids.map((id) => labelOf('licence', id)),
    needs: (needs) => needs.map(({ code, value }) => needWords(code, 'need', value)),
    hours: (hours) => [t('profile.hours.perWeek', { hours: format.hours(hours) })],
    availability: week,
    earliestStart: (day) => [
      day === 'now' ? t('profile.card.startNow') : t('profile.more.from', { day: format.date(day) }),
    ],
  }

  return (item, facts) => {
    const value = facts[item]
    return value === null ? [] : (words[item] as (value: unknown) => readonly string[])(value)
  }
}

const capital = (word: string) => word.charAt(0).toLocaleUpperCase('da') + word.slice(1)
