import type { Introduction } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { ButtonLink } from '../../page/links.tsx'
import { Card } from '../../ui/card.tsx'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { Deadline } from '../introductions/deadline.tsx'
import { StateTag, waitsForReader } from '../introductions/state-tag.tsx'
import { UnreadTag } from '../introductions/unread-tag.tsx'

/** One line of the inbox: who, for what, since when, and what is wanted of whom. */
export function InboxItem({ introduction }: { readonly introduction: Introduction }) {
  const { t } = useTranslation()
  const { hours, date } = useFormat()
  const { labelOf } = useCatalogue()
  const { id, state, vacancy, card, revealed, steps, startedAt } = introduction
  const mine = waitsForReader(introduction, 'company')
  const tasks = (card?.tasks ?? []).slice(0, 2).map((task) => labelOf('task', task))
  const told = [card?.hours && hours(card.hours), ...tasks].filter(Boolean).join(' · ')
  const saidYes = state === 'yes'
  const name = revealed?.name ?? t('companies.inbox.someone', { title: vacancy.title })
  return (
    <Card label={name} tone={saidYes ? 'accent' : mine ? 'warm' : 'plain'}>
      <div className="fb-vacancy-head">
        <h3>{name}</h3>
        <UnreadTag introduction={introduction} />
        <StateTag introduction={introduction} about="company" />
      </div>
      <p className="fb-subtle">{[revealed && vacancy.title, told].filter(Boolean).join(' · ')}</p>
      <p>
        {t('companies.inbox.since', { date: date(steps.at(-1)?.at ?? startedAt) })}
        {introduction.deadline && ' · '}
        <Deadline introduction={introduction} about="company" />
      </p>
      <div data-color="accent">
        <ButtonLink to={`/company/introductions/${id}`} variant={mine ? 'primary' : 'secondary'}>
          {t(`companies.inbox.${saidYes ? 'who' : mine ? 'answer' : 'see'}`)}
          <span className="fb-hidden">: {name}</span>
        </ButtonLink>
      </div>
    </Card>
  )
}
