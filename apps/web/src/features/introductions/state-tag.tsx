import type { Introduction, IntroductionState } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { Tag, type Tone } from '../../ui/tag.tsx'

/** Who reads: the candidate, a consultant reading about her, or the company. */
export type About = 'you' | 'she' | 'company'

const actors = { you: 'candidate', she: 'caseworker', company: 'company' } as const

const tones: Partial<Record<IntroductionState, Tone>> = { yes: 'accent', met: 'accent' }

interface Props {
  readonly introduction: Pick<Introduction, 'state' | 'waitsFor'>
  readonly about: About
}

/** Where it stands, in the reader's words; warm when the reader must answer, calm once there is a yes. */
export function StateTag({ introduction: { state, waitsFor }, about }: Props) {
  const { t } = useTranslation()
  const tone = tones[state] ?? (waitsFor === actors[about] ? 'warm' : 'plain')
  return <Tag tone={tone}>{t(`introductions.state.${about}.${state}`)}</Tag>
}

export const waitsForReader = ({ waitsFor }: Pick<Introduction, 'waitsFor'>, about: About) => waitsFor === actors[about]
