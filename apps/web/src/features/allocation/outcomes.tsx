import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { TextLink } from '../../page/links.tsx'
import { Card } from '../../ui/card.tsx'
import { Tag } from '../../ui/tag.tsx'
import { keyOf } from './pairs.ts'
import type { Outcome } from './use-accept.ts'

const worded = [
  'changed',
  'rules-changed',
  'not-found',
  'not-for-me',
  'not-possible',
  'rejected',
  'reason-needed',
  'asked-before',
  'paused',
  'shielded',
] as const

interface Props {
  readonly outcomes: readonly Outcome[]
  readonly onClose: () => void
}

/** What became of each line that was sent: the focus comes here, and the proposal below is already a new one. */
export function Outcomes({ outcomes, onClose }: Props) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer takes the focus as the first one did.
  useEffect(() => heading.current?.focus(), [outcomes])
  const sent = outcomes.filter(({ why }) => why === null).length
  const say = (why: string) => {
    const code = worded.find((one) => one === why)
    return t(code ? `allocation.outcome.${code}` : 'allocation.outcome.other')
  }
  return (
    <Card tone="accent">
      <h2 ref={heading} tabIndex={-1} className="fb-quiet-focus">
        {t('allocation.outcome.title', { count: sent })}
      </h2>
      {sent < outcomes.length && <p>{t('allocation.outcome.notAll', { count: outcomes.length - sent })}</p>}
      <ul className="fb-plain">
        {outcomes.map((outcome) => (
          <li key={keyOf(outcome)} className="fb-outcome">
            <Tag tone={outcome.why === null ? 'accent' : 'sun'} mark>
              {t(outcome.why === null ? 'allocation.outcome.sent' : 'allocation.outcome.notSent')}
            </Tag>
            <span>
              {outcome.introductionId ? (
                <TextLink to={`/caseworker/introductions/${outcome.introductionId}`}>
                  {outcome.name} – {outcome.title}
                </TextLink>
              ) : (
                `${outcome.name} – ${outcome.title}`
              )}
              {outcome.why && <small className="fb-quiet">{say(outcome.why)}</small>}
            </span>
          </li>
        ))}
      </ul>
      <Button variant="secondary" onClick={onClose}>
        {t('allocation.outcome.close')}
      </Button>
    </Card>
  )
}
