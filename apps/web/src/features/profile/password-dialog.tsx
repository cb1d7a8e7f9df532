import { Input } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/errors.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Field } from '../../ui/field.tsx'

interface Props<Result> {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly text?: string
  readonly confirm: string
  readonly run: (password: string) => Promise<Result>
  readonly onDone: (result: Result) => void
}

/** Asks for the password once more: an unlocked phone must not be enough. */
export function PasswordDialog<Result>({ open, onClose, title, text, confirm, run, onDone }: Props<Result>) {
  const { t } = useTranslation()
  const [password, setPassword] = useState('')
  const [asked, setAsked] = useState(false)
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: run,
    onSuccess: (result) => {
      setPassword('')
      onDone(result)
    },
  })
  const close = () => {
    setPassword('')
    setAsked(false)
    reset()
    onClose()
  }
  const go = () => {
    setAsked(true)
    if (password !== '') mutate(password)
  }

  return (
    <ConfirmDialog open={open} onClose={close} title={title} confirm={confirm} onConfirm={go} pending={isPending}>
      {text && <p>{text}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          go()
        }}
      >
        <Field label={t('profile.data.password')} hint={t('profile.data.passwordHint')} error={problem()}>
          <Input
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={({ target }) => {
              setPassword(target.value)
              reset()
            }}
          />
        </Field>
      </form>
    </ConfirmDialog>
  )

  function problem(): string | null {
    if (asked && password === '') return t('profile.data.missing')
    if (!error) return null
    if (!(error instanceof ApiError)) return t('profile.data.failed')
    if (error.status === 429) return t('profile.data.often')
    return t(
      error.fields.some(({ path }) => path === '/password') ? 'profile.data.wrongPassword' : 'profile.data.failed',
    )
  }
}
