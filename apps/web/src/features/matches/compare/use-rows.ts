import type { Pair, Question } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-words.ts'
import { payOfJob } from '../../pay/job-pay.ts'
import { usePayRates } from '../../pay/pay-rates.ts'
import { useAmounts } from '../../pay/use-amounts.ts'
import { capitalised } from '../capitalised.ts'
import { conditionsSaid } from '../conditions-said.ts'
import { asLine } from '../reasons.tsx'
import { reasonsOf } from '../reasons-of.ts'
import { usePlace } from '../use-place.ts'
import { useSentences } from '../use-sentences.ts'
import type { Row, Two } from './apart.ts'

/** Two jobs in the order in which one asks: what, when, how far, what it gives, what fits, what to ask, and of whom. */
export function useRows(pairs: Two<Pair>): readonly Row[] {
  const { t } = useTranslation()
  const { hours, date } = useFormat()
  const { say, sentence, question } = useSentences('you')
  const { aboutRange } = useAmounts()
  const place = usePlace('you')
  const today = usePayRates()

  const both = (linesOf: (pair: Pair) => readonly string[]): Row['lines'] => {
    const lines = (pair: Pair) => [...new Set(linesOf(pair))]
    return [lines(pairs[0]), lines(pairs[1])]
  }
  const gives = (answer: 'yes' | 'adaptable') =>
    both(({ vacancy }) => conditionsSaid(vacancy.facts.conditions, answer).map((said) => say.condition(...said)))
  const notSaid = t('matches.job.notSaid')

  return [
    { id: 'tasks', heading: t('matches.job.tasks'), lines: both(tasksOf) },
    { id: 'when', heading: t('matches.job.when'), lines: both(timesOf), byLine: true },
    { id: 'hours', heading: t('compare.hours'), lines: both(hoursOf) },
    {
      id: 'place',
      heading: t('compare.place'),
      lines: both(({ vacancy, travel, match }) => [place(vacancy, travel, match)]),
    },
    { id: 'pay', heading: t('compare.pay'), lines: both(payOf) },
    {
      id: 'fits',
      heading: t('matches.fits'),
      lines: both(({ match }) =>
        reasonsOf(match, 'you')
          .flatMap((fact) => sentence(fact) ?? [])
          .map(asLine),
      ),
      byLine: true,
    },
    {
      id: 'gaps',
      heading: t('matches.gapsTitle'),
      lines: both(({ match }) => match.gaps.flatMap(({ fact }) => sentence(fact) ?? []).map(asLine)),
      byLine: true,
    },
    {
      id: 'ask',
      heading: t('compare.ask'),
      lines: both(({ match }) => match.questions.filter(toCompany).flatMap((one) => question(one) ?? [])),
      byLine: true,
    },
    { id: 'gives', heading: t('matches.job.conditions'), lines: gives('yes'), byLine: true },
    { id: 'adapts', heading: t('matches.job.conditionsAdaptable'), lines: gives('adaptable'), byLine: true },
    { id: 'contact', heading: t('compare.contact'), lines: both(({ vacancy }) => [vacancy.contact ?? notSaid]) },
  ]

  function tasksOf({ vacancy }: Pair): string[] {
    const tasks = vacancy.facts.tasks ?? []
    if (tasks.length === 0) return [notSaid]
    return tasks.map(({ id, hours: each }) => {
      const task = capitalised(say.label('task', id))
      return each === undefined ? task : t('matches.job.taskHours', { task, hours: hours(each) })
    })
  }

  function hoursOf({ vacancy }: Pair): string[] {
    const weekly = vacancy.facts.hours
    return [weekly ? t('matches.job.hours', { hours: hours(weekly) }) : t('matches.job.hoursUnknown')]
  }

  function timesOf({ vacancy }: Pair): string[] {
    const { schedule, startBy, praktikFirst } = vacancy.facts
    return [
      schedule ? capitalised(say.slots(schedule.slots)) : notSaid,
      ...(schedule ? [t(schedule.placement === 'free' ? 'compare.free' : 'compare.fixed')] : []),
      ...(startBy
        ? [startBy === 'any' ? t('matches.job.startAny') : t('matches.job.start', { date: date(startBy) })]
        : []),
      ...(praktikFirst ? [t('matches.job.praktik')] : []),
    ]
  }

  function payOf({ vacancy }: Pair): string[] {
    const pay = today && payOfJob(vacancy.facts, today)
    if (!pay) return [notSaid]
    const range = aboutRange({ min: pay.least.total, max: pay.most.total })
    return [t('compare.perMonth', { range }), ...(pay.basis === 'said' ? [] : [t('compare.guess')])]
  }
}

const toCompany = ({ whom }: Question) => whom === 'company'
