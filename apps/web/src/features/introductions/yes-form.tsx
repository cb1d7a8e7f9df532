import { Button } from '@digdir/designsystemet-react'
import type { Introduction } from '@fleksbro/contract'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/errors.ts'
import { ButtonLink } from '../../page/links.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Card } from '../../ui/card.tsx'
import { Choice, Choices } from '../../ui/choice.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { useToast } from '../../ui/toast.tsx'
import { profileAddress } from '../matches/profile-address.ts'
import { useProblemWords } from '../problems/use-problem-words.ts'
import { useAct } from './queries.ts'
import { SwitchYourCardOn } from './switch-your-card-on.tsx'
import './introduction.css'

interface Props {
  readonly introductionId: string
  readonly company: string
  readonly mayReveal: NonNullable<Introduction['mayReveal']>
  readonly back: string
  readonly onYes: () => void
}

/** Name always, e-mail and phone as she chooses; nothing is chosen for her. */
export function YesForm({ introductionId, company, mayReveal, back, onYes }: Props) {
  const { t } = useTranslation()
  const tell = useToast()
  const { problem } = useProblemWords()
  const { mutate, isPending, error } = useAct(introductionId)
  const [reveal, setReveal] = useState({ email: false, phone: false })
  const [tries, setTries] = useState(0)
  const { name, email, phone } = mayReveal
  const nothing = !reveal.email && !reveal.phone
  const unreachable = email === null && phone === null
  const missing = tries > 0 && nothing && !unreachable

  const send = (event: FormEvent) => {
    event.preventDefault()
    setTries(tries + 1)
    if (nothing) return
    mutate(
      { action: 'yes', reveal },
      {
        onSuccess: () => {
          tell(t('introductions.act.done.yes', { company }))
          onYes()
        },
        onError: (failure) => tell(problem(failure)),
      },
    )
  }

  return (
    <form className="fb-stack" noValidate onSubmit={send}>
      <ErrorSummary key={tries} errors={missing ? [{ field: 'reveal', text: t('introductions.yes.missing') }] : []} />
      {error instanceof ApiError && error.code === 'not-visible' && <SwitchYourCardOn />}
      <Card>
        <h2>{t('introductions.yes.shares')}</h2>
        <p>
          <b>{t('introductions.yes.name', { name })}</b>
          <br />
          <span className="fb-subtle">{t('introductions.yes.always')}</span>
        </p>
        {unreachable ? (
          <div className="fb-stack">
            <p>{t('introductions.yes.noContact')}</p>
            <ButtonLink to={profileAddress} variant="secondary">
              {t('introductions.yes.toProfile')}
            </ButtonLink>
          </div>
        ) : (
          <div id="reveal" className="fb-reveal" tabIndex={-1}>
            <Choices legend={t('introductions.yes.contact')}>
              <p className="fb-hint">{t('introductions.yes.contactHint')}</p>
              {missing && <p className="fb-error">{t('introductions.yes.missing')}</p>}
              {email !== null && (
                <Choice
                  label={t('introductions.yes.email')}
                  hint={email}
                  checked={reveal.email}
                  onChange={(chosen) => setReveal({ ...reveal, email: chosen })}
                />
              )}
              {phone !== null && (
                <Choice
                  label={t('introductions.yes.phone')}
                  hint={phone}
                  checked={reveal.phone}
                  onChange={(chosen) => setReveal({ ...reveal, phone: chosen })}
                />
              )}
            </Choices>
          </div>
        )}
      </Card>
      <Card tone="accent">
        <h2>{t('introductions.yes.hides')}</h2>
        <ul className="fb-shared">
          <li>{t('introductions.yes.hidden.needs')}</li>
          <li>{t('introductions.yes.hidden.age')}</li>
          <li>{t('introductions.yes.hidden.address')}</li>
        </ul>
        <p>{t('introductions.yes.undo')}</p>
      </Card>
      <ButtonRow>
        {!unreachable && (
          <Button type="submit" data-size="lg" loading={isPending}>
            {t('introductions.yes.confirm')}
          </Button>
        )}
        <ButtonLink to={back} variant="secondary" size="lg">
          {t('introductions.yes.notNow')}
        </ButtonLink>
      </ButtonRow>
    </form>
  )
}
