import type { Proposal } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'

type Place = Proposal['places'][number]

/** How the jobs share the people: a filled dot for each introduction, an open one for each that is under way already. */
export function PlacesPicture({ places }: { readonly places: readonly Place[] }) {
  const { t } = useTranslation()
  return (
    <ul className="fb-shares">
      {places.map((place) => (
        <li key={place.id}>
          <span>
            {place.title}
            <small className="fb-quiet">{place.company}</small>
          </span>
          <Dots {...place} />
          <small className="fb-quiet">{sentenceOf(place)}</small>
        </li>
      ))}
    </ul>
  )

  function sentenceOf({ introductions, underWay, wantedBy, price }: Place) {
    return [
      t('allocation.places.introductions', { count: introductions }),
      underWay > 0 && t('allocation.places.underWay', { count: underWay }),
      wantedBy > introductions && t('allocation.places.wanted', { count: wantedBy }),
      price > 0 && t('allocation.places.price', { count: price }),
    ]
      .filter(Boolean)
      .join(' · ')
  }
}

const step = 18

function Dots({ introductions, underWay }: Place) {
  const count = introductions + underWay
  return (
    <svg
      className="fb-dots"
      viewBox={`0 0 ${count * step} ${step}`}
      width={count * step}
      height={step}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: count }, (_, at) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike and have no other name.
          key={at}
          cx={at * step + step / 2}
          cy={step / 2}
          r="6"
          data-kind={at < introductions ? 'new' : 'under-way'}
        />
      ))}
    </svg>
  )
}
