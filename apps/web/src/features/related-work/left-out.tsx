import type { LeftOutOccupation } from '@fleksbro/contract'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { useRelatedWords } from './place.tsx'

/** What was left out for her needs, and why: nobody decides behind her back what she could do. */
export function LeftOut({ occupations }: { readonly occupations: readonly LeftOutOccupation[] }) {
  const { t, say, name } = useRelatedWords()
  const { needWords } = useCatalogue()
  if (occupations.length === 0) return null
  return (
    <Disclosure summary={t('related.leftOut.title')}>
      {occupations.map((occupation) => (
        <div key={occupation.id} className="fb-related-left-out">
          <p>{say('leftOut.why', { what: name(occupation) })}</p>
          <ul>
            {occupation.needs.map(({ code, value }) => (
              <li key={code}>{needWords(code, 'need', value ?? null)}</li>
            ))}
          </ul>
        </div>
      ))}
      <p className="fb-subtle">{say('leftOut.still')}</p>
    </Disclosure>
  )
}
