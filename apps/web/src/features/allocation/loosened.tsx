import { Button } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import { keyOf } from './pairs.ts'
import type { Loosened as Loose } from './proposal-query.ts'
import type { Wishes } from './use-wishes.ts'

const worded = ['pin-no-room', 'pin-unknown', 'pin-forbidden'] as const

interface Props {
  readonly loosened: readonly Loose[]
  readonly wishes: Wishes
}

/** Pairs that could not be held on to, and why; the proposal is made without them. */
export function Loosened({ loosened, wishes }: Props) {
  const { t } = useTranslation()
  const named = loosened.flatMap(({ pair, code }) => {
    const pin = wishes.pins.find((one) => keyOf(one) === keyOf(pair))
    return pin ? [{ pin, why: worded.find((one) => one === code) ?? 'pin-unknown' }] : []
  })
  if (named.length === 0) return null
  return (
    <Card tone="sun">
      <div role="status" className="fb-stack">
        {named.map(({ pin, why }) => (
          <p key={keyOf(pin)}>{t(`allocation.loosened.${why}`, { name: pin.name, title: pin.title })}</p>
        ))}
      </div>
      <Button variant="secondary" data-size="sm" onClick={() => wishes.letGo(named.map(({ pin }) => pin))}>
        {t('allocation.loosened.letGo', { count: named.length })}
      </Button>
    </Card>
  )
}
