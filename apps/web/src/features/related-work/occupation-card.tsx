import type { RelatedOccupation } from '@fleksbro/contract'
import { useFormat } from '../../i18n/use-words.ts'
import { TextLink } from '../../page/links.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useRelatedWords } from './place.tsx'

interface Props {
  readonly occupation: RelatedOccupation
}

/** The likest one, told in full. */
export function OccupationCard({ occupation }: Props) {
  const { name } = useRelatedWords()
  return (
    <Card label={name(occupation)} tone="accent">
      <h2>{name(occupation)}</h2>
      <About occupation={occupation} />
    </Card>
  )
}

const inShort = 3

/** Another one: its name and the few most telling things, the rest behind them. */
export function OccupationLine({ occupation }: Props) {
  const { name, say } = useRelatedWords()
  const format = useFormat()
  const few = occupation.uses.slice(0, inShort).map((used) => lower(name(used)))
  return (
    <li>
      <Disclosure
        summary={
          <span className="fb-related-line">
            <b>{name(occupation)}</b>
            <small>{say('short', { what: format.list(few) })}</small>
          </span>
        }
      >
        <About occupation={occupation} />
      </Disclosure>
    </li>
  )
}

function About({ occupation }: Props) {
  const { place, t, say, name } = useRelatedWords()
  const { uses, fresh, more, vacancies, conditionsKnown } = occupation
  return (
    <div className="fb-related-about">
      <section>
        <h3>{say('uses')}</h3>
        <ul>
          {uses.map((used) => (
            <li key={used.id}>{used.by ? say('by', { what: name(used), by: lower(name(used.by)) }) : name(used)}</li>
          ))}
        </ul>
        {more.uses > 0 && <p className="fb-subtle">{t('related.more', { count: more.uses })}</p>}
      </section>
      <section>
        <h3>{say('fresh')}</h3>
        {fresh.length === 0 && <p>{say('nothingFresh')}</p>}
        <ul>
          {fresh.map((one) => (
            <li key={one.id}>{name(one)}</li>
          ))}
        </ul>
        {more.fresh > 0 && <p className="fb-subtle">{t('related.more', { count: more.fresh })}</p>}
      </section>
      <section className="fb-related-jobs">
        <h3>{t('related.jobs')}</h3>
        {vacancies.length === 0 && <p className="fb-subtle">{t('related.noJobs')}</p>}
        <ul>
          {vacancies.map(({ id, title, company }) => (
            <li key={id}>
              <TextLink to={place.jobAddress(id)}>{t('related.job', { title, company })}</TextLink>
            </li>
          ))}
        </ul>
        {!conditionsKnown && <p className="fb-subtle">{say('unknown')}</p>}
      </section>
    </div>
  )
}

/** As it stands inside a sentence, unless it is a short form: “IT-support”, “SoMe”. */
const lower = (text: string) =>
  /^\S+\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('da') + text.slice(1)
