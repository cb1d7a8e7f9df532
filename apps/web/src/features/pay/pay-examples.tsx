import { Button } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import type { Typed } from './typed.ts'

/** Invented jobs to begin from. */
const examples = [
  { name: 'few', hours: 4, pay: 160, intensity: 100 },
  { name: 'some', hours: 10, pay: 180, intensity: 100 },
  { name: 'many', hours: 18, pay: 200, intensity: 100 },
  { name: 'slow', hours: 20, pay: 175, intensity: 50 },
] as const

export function PayExamples({ onChoose }: { readonly onChoose: (typed: Typed) => void }) {
  const { t } = useTranslation()
  const { hours } = useFormat()
  return (
    <section className="fb-stack">
      <h2>{t('pay.examples.title')}</h2>
      <ButtonRow>
        {examples.map(({ name, ...typed }) => (
          <Button key={name} variant="secondary" onClick={() => onChoose(typed)}>
            {t(`pay.examples.${name}`, { hours: hours(typed.hours) })}
          </Button>
        ))}
      </ButtonRow>
    </section>
  )
}
