import type { Introduction } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { ButtonLink, TextLink } from '../../page/links.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Card } from '../../ui/card.tsx'
import { Deadline } from './deadline.tsx'
import { useWaiting } from './use-waiting.ts'
import './introduction.css'

const told = 2

/** Somebody asks to meet her, or her consultant proposes something: that comes before new jobs. */
export function WaitingForYou() {
  const { t } = useTranslation()
  const waiting = useWaiting()
  if (waiting.length === 0) return null
  return (
    <section className="fb-stack" aria-label={t('introductions.forYou')}>
      {waiting.slice(0, told).map((introduction) => (
        <Waiting key={introduction.id} introduction={introduction} />
      ))}
      {waiting.length > told && (
        <p className="fb-touch">
          <TextLink to="/candidate/introductions">{t('introductions.waiting.all', { count: waiting.length })}</TextLink>
        </p>
      )}
    </section>
  )
}

function Waiting({ introduction }: { readonly introduction: Introduction }) {
  const { t } = useTranslation()
  const { id, state, vacancy } = introduction
  const { title, company } = vacancy
  const asks = state === 'proposed' || state === 'later' ? state : 'asked'
  return (
    <Card tone="warm">
      <h2>{t(`introductions.waiting.${asks}`, { title, company })}</h2>
      <p>{t(`introductions.waiting.${asks === 'proposed' ? 'aboutThere' : 'about'}`, { title, company })}</p>
      <p className="fb-subtle">
        <Deadline introduction={introduction} about="you" />
      </p>
      <ButtonRow>
        <ButtonLink to={`/candidate/introductions/${id}`} label={`${t('introductions.answer')}: ${title}`}>
          {t('introductions.answer')}
        </ButtonLink>
      </ButtonRow>
    </Card>
  )
}
