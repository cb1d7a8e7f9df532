import { Textarea } from '@digdir/designsystemet-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApiError } from '../../../api/errors.ts'
import { useFormat } from '../../../i18n/use-words.ts'
import { Field } from '../../../ui/field.tsx'
import { AskedWords } from './asked-words.tsx'
import type { StepProps } from './step-props.ts'

const MOST = 1500
const NEARLY = 200

export function AboutStep({ facts, change, refused }: StepProps) {
  const { t } = useTranslation()
  const { list } = useFormat()
  const field = useRef<HTMLTextAreaElement>(null)
  const about = facts.about ?? ''
  const left = MOST - about.length
  const asked = wordsIn(refused, 'sensitive-words')
  return (
    <>
      <Field label={t('profile.about.label')} hint={t('profile.about.hint')} error={error()}>
        <Textarea
          ref={field}
          rows={6}
          maxLength={MOST}
          value={about}
          onChange={({ target }) => change({ about: target.value === '' ? null : target.value })}
        />
      </Field>
      {left < NEARLY && <p role="status">{t('profile.about.left', { count: left })}</p>}
      <div aria-live="polite">
        {asked && (
          <AskedWords
            words={asked.words}
            suggested={asked.suggestNeeds}
            onKeep={() => change({ about }, { keepWords: true })}
            onChange={() => field.current?.focus()}
          />
        )}
      </div>
    </>
  )

  function error(): string | null {
    if (wordsIn(refused, 'cpr')) return t('profile.about.cpr')
    const contact = wordsIn(refused, 'contact')
    if (contact) return t('profile.about.contact', { words: list(contact.words) })
    return wordsIn(refused, 'own-name') ? t('profile.about.ownName') : null
  }
}

function wordsIn(refused: ApiError | null, code: string) {
  const found = refused?.fields.find((field) => field.path === '/facts/about' && field.code === code)
  if (!found) return null
  const listed = (name: string) => {
    const value = found.detail?.[name]
    return Array.isArray(value) ? value : []
  }
  return { words: listed('words'), suggestNeeds: listed('suggestNeeds') }
}
