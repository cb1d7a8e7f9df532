import { Button } from '@digdir/designsystemet-react'
import type { Introduction } from '@fleksbro/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/errors.ts'
import { ButtonLink } from '../../page/links.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useProblemWords } from '../problems/use-problem-words.ts'
import { EndDialog } from './end-dialog.tsx'
import { NoDialog } from './no-dialog.tsx'
import { type Act, useAct } from './queries.ts'
import { SwitchYourCardOn } from './switch-your-card-on.tsx'

type Asking = 'no' | 'end' | null

interface Props {
  readonly introduction: Introduction
  /** The button that was pressed may be gone now. */
  readonly onDone: () => void
}

/** What she can say now: the API names it, the next step stands first. A no and the way back are asked once more. */
export function YourAnswer({ introduction, onDone }: Props) {
  const { t } = useTranslation()
  const tell = useToast()
  const { problem } = useProblemWords()
  const act = useAct(introduction.id)
  const [asking, setAsking] = useState<Asking>(null)
  const { id, state, vacancy, allowedActions } = introduction
  const may = (action: (typeof allowedActions)[number]) => allowedActions.includes(action)
  const hidden = act.error instanceof ApiError && act.error.code === 'not-visible'

  const send = (body: Act) =>
    act.mutate(body, {
      onSuccess: () => {
        setAsking(null)
        onDone()
        if (body.action !== 'ask' && body.action !== 'decline') {
          const told = body.action === 'end' && state === 'interested' ? 'endInterest' : body.action
          tell(t(`introductions.act.done.${told}`, { company: vacancy.company }))
        }
      },
      onError: (error) => {
        const beside = error instanceof ApiError && (error.fields.length > 0 || error.code === 'not-visible')
        if (!beside) tell(problem(error))
      },
    })
  const doing = (action: Act['action']) => act.isPending && act.variables.action === action
  if (allowedActions.length === 0) return null

  return (
    <>
      {hidden && <SwitchYourCardOn />}
      {may('interest') && <p className="fb-subtle">{t('matches.interest.nothing')}</p>}
      <ButtonRow>
        {may('yes') && <ButtonLink to={`/candidate/introductions/${id}/yes`}>{t('introductions.act.yes')}</ButtonLink>}
        {may('interest') && (
          <Button loading={doing('interest')} onClick={() => send({ action: 'interest' })}>
            {t(`introductions.act.${state === 'proposed' ? 'interest' : 'interestAgain'}`)}
          </Button>
        )}
        {may('met') && (
          <Button loading={doing('met')} onClick={() => send({ action: 'met' })}>
            {t('introductions.act.met')}
          </Button>
        )}
        {may('later') && (
          <Button variant="secondary" loading={doing('later')} onClick={() => send({ action: 'later' })}>
            {t('introductions.act.later')}
          </Button>
        )}
        {may('no') && (
          <Button variant={may('later') ? 'tertiary' : 'secondary'} onClick={() => setAsking('no')}>
            {t('introductions.act.no')}
          </Button>
        )}
        {may('end') && state === 'interested' && (
          <Button variant="secondary" loading={doing('end')} onClick={() => send({ action: 'end' })}>
            {t('introductions.act.endInterest')}
          </Button>
        )}
        {may('end') && state !== 'interested' && (
          <Button variant="secondary" onClick={() => setAsking('end')}>
            {t('introductions.act.end')}
          </Button>
        )}
      </ButtonRow>
      <NoDialog
        open={asking === 'no'}
        onClose={() => setAsking(null)}
        pending={doing('no')}
        error={asking === 'no' ? act.error : null}
        onNo={(reason) => send({ action: 'no', ...(reason ? { reason } : {}) })}
      />
      <EndDialog
        open={asking === 'end'}
        onClose={() => setAsking(null)}
        pending={doing('end')}
        company={vacancy.company}
        onEnd={() => send({ action: 'end' })}
      />
    </>
  )
}
