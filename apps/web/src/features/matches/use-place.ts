import type { Match, VacancyCard } from '@fleksbro/contract'
import { type Transport, transports } from '@fleksbro/scoring'
import { useTranslation } from 'react-i18next'
import type { About } from './sentences/sentences.ts'
import { useSentences } from './use-sentences.ts'

interface Travel {
  readonly low: number
  readonly high: number
}

/** `Broby · cirka 10–25 min. med bus eller tog`: where it is, and an honest interval of how far. */
export function usePlace(about: About) {
  const { t } = useTranslation()
  const { say } = useSentences(about)
  return ({ place, facts }: Pick<VacancyCard, 'place' | 'facts'>, travel: Travel | null, match?: Match): string => {
    if (facts.home === 'all') return t('matches.job.fromHome')
    const where = place ?? t('matches.job.notSaid')
    const named = facts.home === 'some' ? t('matches.job.partlyHome', { place: where }) : where
    if (!travel) return named
    const by = match && transportOf(match)
    const minutes = `${say.travel(travel.low, travel.high)}${by ? ` ${say.by(by)}` : ''}`
    return `${named} · ${t('matches.job.travel', { minutes })}`
  }
}

const transportOf = ({ parts }: Match): Transport | undefined => {
  const facts = parts.find(({ criterion }) => criterion === 'commute')?.facts ?? []
  return transports.find((transport) => facts.some((fact) => fact['transport'] === transport))
}
