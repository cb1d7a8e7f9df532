import type { Profile, ProfileFacts } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { DAYS, has, PARTS } from '../../ui/week-slots.ts'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import type { FactName } from './edit.ts'

type Words = { readonly [Name in FactName]: (value: NonNullable<ProfileFacts[Name]>) => string }

/** What an answer says, in one plain line; null where there is none yet. */
export function useFactWords(): (name: FactName, facts: ProfileFacts) => string | null {
  const { t } = useTranslation()
  const format = useFormat()
  const { labelOf, needWords } = useCatalogue()
  const some = (labels: readonly string[], none: string = t('profile.none')) =>
    labels.length > 0 ? labels.join(' · ') : none

  const words: Words = {
    tasks: (ids) => some(ids.map((id) => labelOf('task', id))),
    sectors: (ids) => some(ids.map((id) => labelOf('sector', id))),
    occupations: (ids) =>
      some(
        ids.map((id) => labelOf('occupation', id)),
        t('profile.skills.noOccupation'),
      ),
    competences: (held) => some(held.map(({ id }) => labelOf('competence', id))),
    needs: (needs) =>
      some(
        needs.map(({ code, value }) => needWords(code, 'need', value)),
        t('profile.needs.noneSaid'),
      ),
    availability: (slots) => t('profile.week.count', { count: countOf(slots) }),
    hours: (hours) => t('profile.hours.perWeek', { hours: format.hours(hours) }),
    longestDay: (minutes) => needWords('TID-02', 'need', minutes),
    notBefore: (minutes) => (minutes < 0 ? t('profile.hours.anyTime') : needWords('TID-06', 'need', minutes)),
    home: (code) => code,
    commute: ({ transport, minutes }) =>
      t('profile.travel.said', {
        by: t(`profile.travel.by.${transport}`),
        limit: minutes === null ? t('profile.travel.noLimit') : t('profile.travel.upTo', { minutes }),
      }),
    languages: (spoken) => some(spoken.map(({ code }) => labelOf('language', code))),
    licences: (codes) => some(codes.map((code) => labelOf('licence', code))),
    earliestStart: (day) => (day === 'now' ? t('profile.more.now') : t('profile.more.from', { day: format.date(day) })),
    schemes: (ids) => some(ids.map((id) => labelOf('scheme', id))),
    about: (text) => text,
  }

  return (name, facts) => {
    const value = facts[name]
    return value === null ? null : (words[name] as (value: unknown) => string)(value)
  }
}

const places = Array.from({ length: DAYS * PARTS }, (_, at) => [Math.floor(at / PARTS), at % PARTS] as const)
const countOf = (slots: number) => places.filter(([day, part]) => has(slots, day, part)).length

export const isFactName = (name: string, { facts }: Profile): name is FactName => name in facts
