import { Button } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { keyOf, type NamedPair } from './pairs.ts'

interface Props {
  readonly pairs: readonly NamedPair[]
  readonly onAllow: (pair: NamedPair) => void
}

/** Pairs the consultant left out of this proposal, each to be taken in again. */
export function SetAside({ pairs, onAllow }: Props) {
  const { t } = useTranslation()
  if (pairs.length === 0) return null
  return (
    <section aria-labelledby="set-aside" className="fb-stack">
      <h2 id="set-aside">{t('allocation.setAside.title')}</h2>
      <ul className="fb-plain">
        {pairs.map((pair) => (
          <li key={keyOf(pair)} className="fb-set-aside">
            <span>
              {pair.name} – {pair.title}
            </span>
            <Button
              data-size="sm"
              variant="tertiary"
              aria-label={t('allocation.setAside.allowFor', { name: pair.name, title: pair.title })}
              onClick={() => onAllow(pair)}
            >
              {t('allocation.setAside.allow')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
