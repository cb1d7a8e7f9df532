import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat, useLanguage } from '../../i18n/use-words.ts'
import { ButtonLink } from '../../page/links.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { LeftOut } from './left-out.tsx'
import { OccupationCard, OccupationLine } from './occupation-card.tsx'
import { type RelatedPlace, RelatedPlaceContext } from './place.tsx'
import './related-work.css'
import { relatedWorkOf } from './related-work-query.ts'

/** Work that uses what she can: the likest first and in full, the others by name. */
export function RelatedWork(place: RelatedPlace) {
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  const { data } = useSuspenseQuery(relatedWorkOf(place.candidateId))
  const [first, ...others] = data.occupations
  const been = format.list(data.worked.map(({ label }) => label[language].toLocaleLowerCase('da')))
  const isOwn = place.name === null
  const lead = been
    ? t(isOwn ? 'related.been' : 'related.their.been', { what: been })
    : t(isOwn ? 'related.lead' : 'related.their.lead')

  return (
    <RelatedPlaceContext value={place}>
      <div className="fb-stack">
        <PageHeading lead={data.nothingKnown ? undefined : lead}>
          {isOwn ? t('related.title') : t('related.their.title', { name: place.name })}
        </PageHeading>
        {first ? <OccupationCard occupation={first} /> : <Nothing place={place} nothingKnown={data.nothingKnown} />}
        {others.length > 0 && (
          <section>
            <h2>{t('related.others')}</h2>
            <ul className="fb-related-lines">
              {others.map((occupation) => (
                <OccupationLine key={occupation.id} occupation={occupation} />
              ))}
            </ul>
          </section>
        )}
        <LeftOut occupations={data.leftOut} />
      </div>
    </RelatedPlaceContext>
  )
}

function Nothing({ place, nothingKnown }: { readonly place: RelatedPlace; readonly nothingKnown: boolean }) {
  const { t } = useTranslation()
  const under = place.name === null ? 'related.empty' : 'related.their.empty'
  return (
    <EmptyState
      picture="path"
      title={t(`${under}.title`)}
      text={t(nothingKnown ? `${under}.text` : `${under}.none`)}
      action={<ButtonLink to={place.skillsAddress}>{t(`${under}.action`)}</ButtonLink>}
    />
  )
}
