import type { listVacancyDoors, ReplyOf } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useCatalogue } from '../catalogue/use-catalogue.ts'

const SHOWN = 3

/** Beside a vacancy's questions: how many may fit it, and what would open it for more. In bands, never a number. */
export function OpensMost({ doors: { band, doors } }: { readonly doors: ReplyOf<typeof listVacancyDoors> }) {
  const { t } = useTranslation()
  const { needWords } = useCatalogue()
  if (band === null) return null
  return (
    <Card>
      <h2>{t('doors.conditions.now', { people: t(`doors.bands.${band}`) })}</h2>
      {doors.length > 0 && (
        <>
          <p>{t('doors.conditions.most')}</p>
          <ul className="fb-draft-tasks">
            {doors.slice(0, SHOWN).map(({ need, more }) => (
              <li key={need}>
                {needWords(need, 'condition')}: <b>{t('doors.conditions.more', { more: t(`doors.bands.${more}`) })}</b>
              </li>
            ))}
          </ul>
        </>
      )}
      <Disclosure summary={t('doors.conditions.how')}>
        <p>{t('doors.conditions.howText')}</p>
      </Disclosure>
    </Card>
  )
}
