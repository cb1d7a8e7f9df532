import { Button } from '@digdir/designsystemet-react'
import { moveDemoClock } from '@fleksbro/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import './clock-page.css'
import { call } from '../../api/call.ts'
import { ApiError } from '../../api/errors.ts'
import { useProblemWords } from '../../features/problems/use-problem-words.ts'
import { useFormat } from '../../i18n/use-words.ts'
import { TextLink } from '../../page/links.tsx'
import { sessionQuery, useSession } from '../../session/session.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Card } from '../../ui/card.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useToast } from '../../ui/toast.tsx'

/** Hidden outside a demo, where the API knows nothing of it either. */
const steps = ['1', '7', '21', '60'] as const
const things = ['reminders', 'answers', 'vacancies', 'links', 'mails'] as const
const DAY = 86_400_000

export function ClockPage() {
  const { t } = useTranslation()
  const { dateTime } = useFormat()
  const words = useProblemWords()
  const tell = useToast()
  const queryClient = useQueryClient()
  const { now, demo } = useSession()
  const [step, setStep] = useState<(typeof steps)[number]>('7')
  const [asking, setAsking] = useState(false)
  const ahead = Math.max(0, Math.round((Date.parse(now) - Date.now()) / DAY))

  const moving = useMutation({
    mutationFn: (days: number) => call(moveDemoClock, { body: { days } }),
    onSuccess: (moved) => {
      queryClient.setQueryData(sessionQuery().queryKey, (session) => session && { ...session, now: moved.now })
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
      tell(t('admin.clock.done', { now: dateTime(moved.now) }))
    },
    onError: (error) => tell(words.problem(error)),
    onSettled: () => setAsking(false),
  })

  if (!demo) throw new ApiError({ status: 404, code: 'not-found' })
  return (
    <>
      <PageHeading lead={t('admin.clock.lead')}>{t('admin.clock.title')}</PageHeading>
      <Card>
        <p>
          <strong>{t('admin.clock.now', { now: dateTime(now) })}</strong>{' '}
          {ahead > 0 && t('admin.clock.ahead', { count: ahead })}
        </p>
        <Segmented
          legend={t('admin.clock.days')}
          options={steps.map((value) => ({ value, label: t(`admin.clock.options.${value}`) }))}
          value={step}
          onChange={setStep}
        />
        <h2>{t('admin.clock.what')}</h2>
        <ul className="fb-clock-things">
          {things.map((thing) => (
            <li key={thing}>{t(`admin.clock.things.${thing}`)}</li>
          ))}
        </ul>
        <p className="fb-subtle">{t('admin.clock.forward')}</p>
        <ButtonRow>
          <Button onClick={() => setAsking(true)}>{t('admin.clock.do')}</Button>
        </ButtonRow>
      </Card>
      <p>
        <TextLink to="/demo/mails">{t('demo.mails.link')}</TextLink>
      </p>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('admin.clock.ask', { count: Number(step) })}
        confirm={t('admin.clock.do')}
        onConfirm={() => moving.mutate(ahead + Number(step))}
        pending={moving.isPending}
      >
        <p>{t('admin.clock.noBack')}</p>
      </ConfirmDialog>
    </>
  )
}
