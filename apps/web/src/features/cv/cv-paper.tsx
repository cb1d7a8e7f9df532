import { useTranslation } from 'react-i18next'
import type { Cv } from './cv.ts'
import '../profile/company-card.css'

/** The CV as it will stand on paper. */
export function CvPaper({ cv: { heading, contact, sections } }: { readonly cv: Cv }) {
  const { t } = useTranslation()
  return (
    <article className="fb-cv-paper" aria-label={heading}>
      <header>
        <h3>{heading}</h3>
        {contact.map(({ text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name, and nothing of their own to keep.
          <p key={at}>{text}</p>
        ))}
      </header>
      {sections.length === 0 && <p className="fb-subtle">{t('cv.nothing')}</p>}
      {sections.map(({ id, title, text, items }) => (
        <section key={id}>
          <h4>{title}</h4>
          {text && <p className="fb-quote">{text}</p>}
          {items && (
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </article>
  )
}
