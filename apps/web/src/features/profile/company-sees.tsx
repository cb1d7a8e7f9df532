import type { Introduction } from '@fleksbro/contract'
import { useFormat } from '../../i18n/use-words.ts'
import { TextLink } from '../../page/links.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { capitalised } from '../matches/capitalised.ts'
import { HideThisCompany } from './hide-this-company.tsx'
import { type CompanySees as Company, isOver, type SeenKind } from './looks-by-company.ts'
import { looksByDay } from './looks-by-day.ts'
import './looks-page.css'
import { useProfilePlace } from './profile-place.tsx'
import { useProfileWords } from './use-profile-words.ts'

/** One company: what it has seen of her, when, what it knows after a yes; and from here she can change her mind. */
export function CompanySees({ company }: { readonly company: Company }) {
  const { t } = useProfileWords()
  const format = useFormat()
  const { own } = useProfilePlace()
  const { name, cvr, kinds, looks, introductions } = company
  const days = looksByDay(looks)

  return (
    <Card label={name} tone={introductions.some(({ revealed }) => revealed) ? 'accent' : 'plain'}>
      <h3>{name}</h3>
      <ul className="fb-company-sees">
        {introductions.map((introduction) => (
          <Known key={introduction.id} introduction={introduction} />
        ))}
        {kinds.map((seen) => (
          <li key={seen.kind}>{said(seen)}</li>
        ))}
      </ul>
      {days.length > 1 && (
        <Disclosure summary={t('profile.looks.everyDay')}>
          <ul className="fb-company-days">
            {days.map(({ day, lookers }) => (
              <li key={day}>
                <time dateTime={day}>{format.date(day)}</time>:{' '}
                {format.list(lookers.flatMap((looker) => looker.kinds).map((kind) => t(`profile.looks.kinds.${kind}`)))}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {own && cvr && <HideThisCompany name={name} cvr={cvr} />}
    </Card>
  )

  function said({ kind, times, last }: SeenKind): string {
    const values = { what: capitalised(t(`profile.looks.kinds.${kind}`)), date: format.date(last), count: times }
    return times === 1 ? t('profile.looks.once', values) : t('profile.looks.often', values)
  }
}

/** What a company knows through one job: her name and what she shared since when, or that it has ended. */
function Known({ introduction }: { readonly introduction: Introduction }) {
  const { t } = useProfileWords()
  const format = useFormat()
  const { id, vacancy, revealed, steps, allowedActions } = introduction
  const yes = steps.findLast(({ state }) => state === 'yes')
  const mayTakeBack = revealed !== null && allowedActions.includes('end')
  const shared = revealed && [
    t('profile.looks.knows.name'),
    ...(revealed.email ? [t('profile.looks.knows.email')] : []),
    ...(revealed.phone ? [t('profile.looks.knows.phone')] : []),
  ]
  const date = yes && format.date(yes.at)
  return (
    <li>
      {shared && (
        <b>
          {date
            ? t('profile.looks.knows.since', { what: format.list(shared), date })
            : t('profile.looks.knows.now', { what: format.list(shared) })}
        </b>
      )}
      {!shared &&
        (date
          ? t('profile.looks.knows.before', { date })
          : t(isOver(introduction) ? 'profile.looks.knows.over' : 'profile.looks.knows.nothing'))}{' '}
      <span className="fb-company-way">
        <TextLink to={`/candidate/introductions/${id}`}>
          {t(mayTakeBack ? 'profile.looks.knows.takeBack' : 'profile.looks.knows.open', { title: vacancy.title })}
        </TextLink>
      </span>
    </li>
  )
}
