import type { Introduction } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import './introduction.css'

interface Props {
  readonly introduction: Pick<Introduction, 'revealed' | 'steps' | 'waitsFor' | 'state' | 'vacancy'>
}

/** What the company can read of her right now, item by item, and what it never sees. */
export function WhatTheyKnow({ introduction }: Props) {
  const { t } = useTranslation()
  const { revealed, vacancy } = introduction
  if (!revealed) return <p>{t(`introductions.knows.${stageOf(introduction)}`)}</p>
  const { name, email, phone } = revealed
  return (
    <>
      <p>{t('introductions.knows.shared', { company: vacancy.company })}</p>
      <ul className="fb-shared">
        <li>{t('introductions.knows.name', { name })}</li>
        {email && <li>{t('introductions.knows.email', { email })}</li>}
        {phone && <li>{t('introductions.knows.phone', { phone })}</li>}
      </ul>
      <p className="fb-subtle">{t('introductions.knows.hidden')}</p>
    </>
  )
}

function stageOf({ steps, waitsFor, state }: Props['introduction']): 'notAtAll' | 'over' | 'nothing' {
  if (!steps.some((step) => step.state === 'interested' || step.state === 'asked')) return 'notAtAll'
  return waitsFor === null && state !== 'met' ? 'over' : 'nothing'
}
