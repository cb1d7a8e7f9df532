import { Input } from '@digdir/designsystemet-react'
import type { Commute } from '@fleksbro/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { Choice, Choices } from '../../../ui/choice.tsx'
import { Field } from '../../../ui/field.tsx'
import { placeOf } from '../../catalogue/place-query.ts'
import type { StepProps } from './step-props.ts'

type Transport = z.output<typeof Commute>['transport']
const transports: readonly Transport[] = ['walk', 'bike', 'public', 'car']
const limits = [15, 30, 45, 60, 90, null]

export function TravelStep(props: StepProps) {
  return (
    <>
      <Home {...props} />
      <Way {...props} />
    </>
  )
}

function Home({ facts, change }: StepProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const [left, setLeft] = useState(false)
  const text = typed ?? facts.home ?? ''
  const whole = /^\d{4}$/.test(text)
  const { data: place } = useQuery({ ...placeOf(text), enabled: whole })
  const error = whole ? place === null && t('profile.travel.unknown') : left && text !== '' && t('profile.travel.four')

  return (
    <div className="fb-narrow">
      <Field label={t('profile.travel.home')} error={error}>
        <Input
          inputMode="numeric"
          autoComplete="postal-code"
          maxLength={4}
          value={text}
          onBlur={() => setLeft(true)}
          onChange={({ target }) => {
            const next = target.value.replace(/\D/g, '')
            setTyped(next)
            if (next === '') change({ home: null })
            if (next.length === 4) change({ home: next })
          }}
        />
      </Field>
      <p role="status">{place?.place}</p>
    </div>
  )
}

/** How and how far are one answer: it is saved when both are there. */
function Way({ facts, change }: StepProps) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<Transport | null>(facts.commute?.transport ?? null)
  const transport = facts.commute?.transport ?? chosen
  return (
    <>
      <Choices legend={t('profile.travel.transport')} columns={2}>
        {transports.map((one) => (
          <Choice
            key={one}
            type="radio"
            name="transport"
            label={t(`profile.travel.by.${one}`)}
            checked={transport === one}
            onChange={() => {
              setChosen(one)
              if (facts.commute) change({ commute: { ...facts.commute, transport: one } })
            }}
          />
        ))}
      </Choices>
      {transport && (
        <Choices legend={t('profile.travel.minutes')} columns={2}>
          {limits.map((minutes) => (
            <Choice
              key={minutes}
              type="radio"
              name="minutes"
              label={minutes === null ? t('profile.travel.noLimit') : t('profile.travel.upTo', { minutes })}
              checked={facts.commute?.minutes === minutes}
              onChange={() => change({ commute: { transport, minutes } })}
            />
          ))}
        </Choices>
      )}
    </>
  )
}
