import { Button } from '@digdir/designsystemet-react'
import type { Vacancy } from '@fleksbro/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { ButtonLink } from '../../page/links.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Card } from '../../ui/card.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Tag, type Tone } from '../../ui/tag.tsx'
import { EmployerCost } from '../pay/employer-cost-later.tsx'
import { useProblemWords } from '../problems/use-problem-words.ts'
import { useMoveVacancy } from './use-move-vacancy.ts'
import './vacancies.css'

interface Props {
  readonly vacancy: Vacancy
  /** People who wait for the company's answer. */
  readonly waiting: number
  readonly onCopy: () => void
}

const tones: Readonly<Record<Vacancy['status'], Tone>> = {
  draft: 'sun',
  published: 'accent',
  paused: 'sky',
  filled: 'plain',
  expired: 'plain',
}

/** One vacancy of the company: where it stands, who waits, and the one thing to do next; the rest folded away. */
export function VacancyItem({ vacancy, waiting, onCopy }: Props) {
  const { t } = useTranslation()
  const { hours, date } = useFormat()
  const { problem } = useProblemWords()
  const moving = useMoveVacancy(vacancy)
  const [closing, setClosing] = useState(false)
  const { id, title, status, facts, workplace, expiresOn, allowedActions } = vacancy
  const can = (action: (typeof allowedActions)[number]) => allowedActions.includes(action)
  const home = `/company/vacancies/${id}`
  const told = [facts.hours && hours(facts.hours), workplace?.name].filter(Boolean).join(' · ')

  return (
    <Card label={title} tone={waiting > 0 ? 'warm' : 'plain'}>
      <div className="fb-vacancy-head">
        <h2>{title}</h2>
        <Tag tone={tones[status]}>{t(`vacancies.status.${status}`)}</Tag>
      </div>
      {told && <p className="fb-subtle">{told}</p>}
      <p>
        {status === 'published' && expiresOn
          ? t('vacancies.told.publishedUntil', { day: date(expiresOn) })
          : t(`vacancies.told.${status}`)}
      </p>
      {waiting > 0 && (
        <p>
          <strong>{t('vacancies.waits', { count: waiting })}</strong>
        </p>
      )}
      <ButtonRow>{next()}</ButtonRow>
      {moving.isError && <p role="alert">{problem(moving.error)}</p>}
      {facts.hours && status === 'published' && <EmployerCost facts={facts} />}
      {more()}
      <ConfirmDialog
        open={closing}
        onClose={() => setClosing(false)}
        title={t('vacancies.fill.title')}
        confirm={t('vacancies.do.fill')}
        pending={moving.isPending}
        onConfirm={() => moving.mutate('fill', { onSettled: () => setClosing(false) })}
      >
        <p>{t('vacancies.fill.text')}</p>
      </ConfirmDialog>
    </Card>
  )

  function next() {
    if (waiting > 0) return <ButtonLink to="/company/introductions">{t('vacancies.do.answer')}</ButtonLink>
    if (can('see-candidates')) return <ButtonLink to={`${home}/candidates`}>{t('vacancies.do.candidates')}</ButtonLink>
    if (status === 'draft') return <ButtonLink to={home}>{t('vacancies.do.finish')}</ButtonLink>
    if (can('resume')) return <Button onClick={() => moving.mutate('resume')}>{t('vacancies.do.resume')}</Button>
    return <Button onClick={onCopy}>{t('vacancies.do.copy')}</Button>
  }

  function more() {
    if (!can('pause') && !can('resume')) return null
    return (
      <Disclosure summary={t('vacancies.more')}>
        <ButtonRow>
          {waiting > 0 && can('see-candidates') && (
            <ButtonLink to={`${home}/candidates`} variant="secondary">
              {t('vacancies.do.candidates')}
            </ButtonLink>
          )}
          {can('edit') && (
            <ButtonLink to={home} variant="secondary">
              {t('vacancies.do.edit')}
            </ButtonLink>
          )}
          {can('pause') && (
            <Button variant="secondary" onClick={() => moving.mutate('pause')}>
              {t('vacancies.do.pause')}
            </Button>
          )}
          {can('fill') && (
            <Button variant="secondary" onClick={() => setClosing(true)}>
              {t('vacancies.do.fill')}
            </Button>
          )}
          {can('copy') && (
            <Button variant="tertiary" onClick={onCopy}>
              {t('vacancies.do.copy')}
            </Button>
          )}
        </ButtonRow>
      </Disclosure>
    )
  }
}
