import type { CompanyCard as CardFacts } from '@fleksbro/contract'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { NeedPicture } from '../../ui/pictures/need-picture.tsx'
import { Tag } from '../../ui/tag.tsx'
import { WeekGrid } from '../../ui/week-grid.tsx'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import './company-card.css'

interface Props {
  readonly card: CardFacts
  /** Above the card: by default "En kandidat". There is no name, age or picture. */
  readonly heading?: ReactNode
  /** What the reader can do, at the foot of the card. */
  readonly children?: ReactNode
}

/** Exactly what a company gets of a person: tasks, skills, hours, the week, and needs as what works. */
export function CompanyCard({ card, heading, children }: Props) {
  const { t } = useTranslation()
  const { labelOf } = useCatalogue()
  const labels = (kind: Parameters<typeof labelOf>[0], ids: readonly string[] | null) =>
    (ids ?? []).map((id) => labelOf(kind, id))
  return (
    <article className="fb-company-card" aria-label={t('profile.card.anonymous')}>
      <h2>{heading ?? t('profile.card.anonymous')}</h2>
      {isEmptyCard(card) && <p className="fb-subtle">{t('profile.card.empty')}</p>}
      <List title={t('profile.card.sections.tasks')} items={labels('task', card.tasks)} strong />
      <List title={t('profile.card.sections.sectors')} items={labels('sector', card.sectors)} />
      <Skills card={card} />
      <List title={t('profile.card.sections.occupations')} items={labels('occupation', card.occupations)} />
      <Hours card={card} />
      <Needs card={card} />
      <Section title={t('profile.card.sections.about')} shown={Boolean(card.about)}>
        <p className="fb-quote">{card.about}</p>
      </Section>
      <Languages card={card} />
      <List title={t('profile.card.sections.licences')} items={labels('licence', card.licences)} />
      <Start card={card} />
      {children && <footer>{children}</footer>}
    </article>
  )
}

const isEmptyCard = ({ pseudonym: _, needs, ...facts }: CardFacts) =>
  needs.length === 0 && Object.values(facts).every((value) => value === null || (Array.isArray(value) && !value.length))

interface CardPart {
  readonly card: CardFacts
}

function Section({ title, shown, children }: { title: string; shown: boolean; children: ReactNode }) {
  if (!shown) return null
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  )
}

function List({ title, items, strong = false }: { title: string; items: readonly string[]; strong?: boolean }) {
  return (
    <Section title={title} shown={items.length > 0}>
      <ul className="fb-card-list" data-strong={strong}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Section>
  )
}

const names = ['some', 'well', 'very'] as const
const nameOf = (level: 1 | 2 | 3) => names[level - 1] ?? 'well'

function Skills({ card: { competences } }: CardPart) {
  const { t } = useTranslation()
  const { labelOf } = useCatalogue()
  return (
    <Section title={t('profile.card.sections.skills')} shown={Boolean(competences?.length)}>
      <ul className="fb-card-list">
        {competences?.map(({ id, level, known }) => (
          <li key={id}>
            {labelOf('competence', id)}{' '}
            <span className="fb-subtle">
              {t(`profile.skills.levels.${nameOf(level)}`)} · {t(`profile.skills.knownBy.${known}`)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Hours({ card }: CardPart) {
  const { t } = useTranslation()
  const format = useFormat()
  const { needWords } = useCatalogue()
  const { hours, longestDay, notBefore, availability } = card
  const lines = [
    hours && t('profile.hours.perWeek', { hours: format.hours(hours) }),
    longestDay !== null && needWords('TID-02', 'need', longestDay),
    notBefore !== null && notBefore >= 0 && needWords('TID-06', 'need', notBefore),
  ].filter((line) => typeof line === 'string')
  return (
    <>
      <List title={t('profile.card.sections.hours')} items={lines} strong />
      {availability !== null && (
        <section className="fb-card-week">
          <WeekGrid label={t('profile.card.sections.week')} value={availability} />
        </section>
      )}
    </>
  )
}

function Needs({ card: { needs } }: CardPart) {
  const { t } = useTranslation()
  const { needWords } = useCatalogue()
  return (
    <Section title={t('profile.card.sections.needs')} shown={needs.length > 0}>
      <ul className="fb-card-needs">
        {needs.map(({ code, strength, value }) => (
          <li key={code}>
            <NeedPicture code={code} size={40} />
            <span>{needWords(code, 'need', value)}</span>
            <Tag tone={strength === 'required' ? 'accent' : 'plain'}>{t(`profile.needs.${strength}`)}</Tag>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Languages({ card: { languages } }: CardPart) {
  const { t } = useTranslation()
  const { labelOf } = useCatalogue()
  const items = (languages ?? []).map(
    ({ code, level }) =>
      `${labelOf('language', code)} (${t(`profile.more.levels.${nameOf(level)}`).toLocaleLowerCase('da')})`,
  )
  return <List title={t('profile.card.sections.languages')} items={items} />
}

function Start({ card: { earliestStart } }: CardPart) {
  const { t } = useTranslation()
  const format = useFormat()
  if (earliestStart === null) return null
  const start =
    earliestStart === 'now' ? t('profile.card.startNow') : t('profile.more.from', { day: format.date(earliestStart) })
  return <List title={t('profile.card.sections.start')} items={[start]} />
}
