import type { Introduction } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import type { About } from './state-tag.tsx'
import './timeline.css'

interface Props {
  readonly introduction: Pick<Introduction, 'steps'>
  readonly about: About
}

type Step = Introduction['steps'][number]

/** What has happened, oldest first, each with its day. */
export function Timeline({ introduction: { steps }, about }: Props) {
  const { date } = useFormat()
  const told = useStepWords(about)
  return (
    <ol className="fb-timeline">
      {steps.map((step, index) => (
        <li key={`${step.at}${step.state}`}>
          <span>{told(step, steps[index - 1])}</span>
          <time dateTime={step.at}>{date(step.at)}</time>
        </li>
      ))}
    </ol>
  )
}

function useStepWords(about: About) {
  const { t } = useTranslation()
  const whose = about === 'you' ? 'you' : 'other'
  return ({ state, by }: Step, before: Step | undefined): string => {
    if (state === 'ended') {
      const tookBack = about === 'you' && by === 'candidate' && before?.state === 'yes'
      return t(tookBack ? 'introductions.steps.endedByYou' : 'introductions.steps.ended')
    }
    if (state === 'proposed' || state === 'expired' || state === 'met') return t(`introductions.steps.${state}`)
    if (about === 'company' && (state === 'asked' || state === 'declined')) return t(`introductions.steps.${state}.us`)
    return t(`introductions.steps.${state}.${whose}`)
  }
}
