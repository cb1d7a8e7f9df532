import { Button } from '@digdir/designsystemet-react'
import { createCandidate, type Language, type ReplyOf } from '@fleksbro/contract'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { OfflineError } from '../../api/errors.ts'
import { newKey } from '../../api/new-key.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Field } from '../../ui/field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useProblemWords } from '../problems/use-problem-words.ts'
import { caseloadChanged } from './queries.ts'
import { problemOf, useRefusal } from './refusals.ts'

export type Created = ReplyOf<typeof createCandidate> & { readonly name: string }

const fields = [
  { name: 'name', type: 'text', max: 120 },
  { name: 'email', type: 'email', max: 254 },
  { name: 'phone', type: 'tel', max: 30 },
] as const
type Name = (typeof fields)[number]['name']

const languages = [
  { value: 'da', label: 'Dansk' },
  { value: 'en', label: 'English' },
] as const

/** Three fields make a profile; with an e-mail the invitation goes out at once. */
export function NewCandidateForm({ onCreated }: { readonly onCreated: (created: Created) => void }) {
  const { t } = useTranslation()
  const { field } = useProblemWords()
  const refusal = useRefusal()
  const queryClient = useQueryClient()
  const key = useRef(newKey())
  const [values, setValues] = useState<Record<Name, string>>({ name: '', email: '', phone: '' })
  const [language, setLanguage] = useState<Language>('da')
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<unknown>()

  const errorOf = (name: Name) => {
    const problem = problemOf(error, name)
    return problem && field(problem)
  }
  const told = fields.flatMap(({ name }) => {
    const text = errorOf(name)
    return text ? [{ field: `new-${name}`, text }] : []
  })

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setPending(true)
    setError(undefined)
    try {
      const { name, email, phone } = values
      const body = { name, email: email.trim() || null, phone: phone.trim() || null, language }
      const created = await call(createCandidate, { body }, { key: key.current })
      onCreated({ ...created, name: name.trim() })
      await caseloadChanged(queryClient)
    } catch (problem) {
      if (!(problem instanceof OfflineError)) key.current = newKey()
      setError(problem)
    } finally {
      setPending(false)
    }
  }

  return (
    <form className="fb-stack" noValidate onSubmit={submit}>
      <ErrorSummary errors={error && told.length === 0 ? [{ text: refusal(error) }] : told} />
      {fields.map(({ name, type, max }) => (
        <Field
          key={name}
          id={`new-${name}`}
          label={t(`caseload.create.${name}`)}
          hint={name === 'name' ? undefined : t(`caseload.create.${name}Hint`)}
          error={errorOf(name)}
        >
          <input
            className="ds-input"
            type={type}
            autoComplete="off"
            maxLength={max}
            value={values[name]}
            onChange={(event) => setValues({ ...values, [name]: event.target.value })}
          />
        </Field>
      ))}
      <Segmented legend={t('caseload.create.language')} options={languages} value={language} onChange={setLanguage} />
      <ButtonRow>
        <Button type="submit" loading={pending}>
          {t('caseload.create.submit')}
        </Button>
      </ButtonRow>
    </form>
  )
}
