import { Button, Input } from '@digdir/designsystemet-react'
import { hideFromCompany, type Profile, stopHidingFromCompany } from '@fleksbro/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../api/call.ts'
import { ApiError } from '../../api/errors.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field } from '../../ui/field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { profileOf } from './profile-query.ts'
import { useProfileWords } from './use-profile-words.ts'
import './profile.css'

/** Hides her from a company she names, for good and silently: her present employer, say. */
export function HideFrom({ profile }: { readonly profile: Profile }) {
  const { t } = useProfileWords()
  const tell = useToast()
  const queryClient = useQueryClient()
  const [name, setName] = useState('')
  const [cvr, setCvr] = useState('')
  const candidateId = profile.id
  const keep = (saved: Profile) => queryClient.setQueryData(profileOf(candidateId).queryKey, saved)
  const hide = useMutation({
    mutationFn: () => call(hideFromCompany, { params: { candidateId, cvr: cvr.replace(/\s/g, '') }, body: { name } }),
    onSuccess: (saved) => {
      keep(saved)
      tell(t('profile.hide.hidden', { name }))
      setName('')
      setCvr('')
    },
  })
  const stop = useMutation({
    mutationFn: (one: string) => call(stopHidingFromCompany, { params: { candidateId, cvr: one } }),
    onSuccess: keep,
    onError: () => tell(t('profile.card.failed')),
  })
  const [asked, setAsked] = useState(false)
  const problems = {
    name: asked && name.trim() === '' ? t('profile.hide.missing') : null,
    cvr:
      (asked && !/^(DK)?\d{8}$/i.test(cvr.replace(/[\s-]/g, ''))) || isWrongCvr(hide.error)
        ? t('profile.hide.wrongCvr')
        : null,
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (name.trim() === '' || !/^(DK)?\d{8}$/i.test(cvr.replace(/[\s-]/g, ''))) return
    hide.mutate(undefined, { onSuccess: () => setAsked(false) })
  }

  if (!profile.allowedActions.includes('hide-from')) return null
  return (
    <section className="fb-hide" aria-labelledby="hide-from">
      <h2 id="hide-from">{t('profile.hide.title')}</h2>
      <p className="fb-subtle">{t('profile.hide.text')}</p>
      <Disclosure summary={t('profile.hide.open')}>
        <form onSubmit={submit} noValidate>
          <Field label={t('profile.hide.name')} error={problems.name}>
            <Input value={name} autoComplete="off" onChange={({ target }) => setName(target.value)} />
          </Field>
          <Field label={t('profile.hide.cvr')} hint={t('profile.hide.cvrHint')} error={problems.cvr}>
            <Input
              value={cvr}
              inputMode="numeric"
              autoComplete="off"
              onChange={({ target }) => {
                setCvr(target.value)
                hide.reset()
              }}
            />
          </Field>
          {hide.error && !isWrongCvr(hide.error) && (
            <p role="alert" className="fb-refusal">
              {t(isTooMany(hide.error) ? 'profile.hide.many' : 'profile.hide.failed')}
            </p>
          )}
          <div>
            <Button type="submit" variant="secondary" loading={hide.isPending}>
              {t('profile.hide.action')}
            </Button>
          </div>
        </form>
      </Disclosure>
      {profile.hiddenFrom.length > 0 && (
        <div>
          <h3>{t('profile.hide.list')}</h3>
          <ul>
            {profile.hiddenFrom.map((one) => (
              <li key={one.cvr}>
                <span>{one.name}</span>
                <Button variant="tertiary" onClick={() => stop.mutate(one.cvr)}>
                  {t('profile.hide.stop', { name: one.name })}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

const isWrongCvr = (error: unknown) =>
  error instanceof ApiError && error.fields.some(({ code, path }) => code === 'not-a-cvr' || path.endsWith('/cvr'))
const isTooMany = (error: unknown) => error instanceof ApiError && error.code === 'too-many'
