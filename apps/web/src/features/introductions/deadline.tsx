import type { Introduction } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { useSession } from '../../session/session.ts'
import { type About, waitsForReader } from './state-tag.tsx'

const SOON_MS = 2 * 24 * 3_600_000

interface Props {
  readonly introduction: Pick<Introduction, 'deadline' | 'waitsFor'>
  readonly about: About
}

/** Until when somebody waits, in calm words; nothing when nobody does. The product's clock decides what "soon" is. */
export function Deadline({ introduction, about }: Props) {
  const { t } = useTranslation()
  const { date } = useFormat()
  const now = Date.parse(useSession().now)
  const { deadline } = introduction
  if (!deadline) return null
  const left = Date.parse(deadline) - now
  const key = left < 0 ? 'passed' : keyOf(about, waitsForReader(introduction, about), left < SOON_MS)
  return <>{t(`introductions.deadline.${key}`, { date: date(deadline) })}</>
}

function keyOf(about: About, mine: boolean, soon: boolean) {
  if (about === 'you') return mine ? (soon ? 'youSoon' : 'you') : 'them'
  return mine && about === 'company' ? 'company' : 'other'
}
