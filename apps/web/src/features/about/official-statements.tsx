import { Link } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { municipalities } from '../registration/municipalities.ts'

/** The statements that the law asks each municipality for. The page reads well without them, so it never waits. */
export function OfficialStatements() {
  const { t } = useTranslation()
  const { data = [] } = useQuery(municipalities())
  const links = data.flatMap(({ name, accessibility }) => (accessibility ? [{ name, accessibility }] : []))
  if (links.length === 0) return null
  return (
    <section className="fb-text-part">
      <h2>{t('public.accessibility.official.title')}</h2>
      <p>{t('public.accessibility.official.text')}</p>
      <ul className="fb-text-links">
        {links.map(({ name, accessibility }) => (
          <li key={accessibility}>
            <Link href={accessibility}>{t('public.accessibility.official.link', { name })}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
