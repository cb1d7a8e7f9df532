import { praktikPlaces } from '@fleksbro/fleksjob'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { TextLink } from '../../page/links.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useCompany } from '../companies/queries.ts'

/** How many may be in praktik at once at the chosen workplace, from what the company has said of its size. */
export function PraktikPlaces({ workplaceId }: { readonly workplaceId: string | null }) {
  const { t } = useTranslation()
  const workplace = useCompany().workplaces.find(({ id }) => id === workplaceId)
  return (
    <div>
      {workplace ? <Places {...workplace} /> : <Choose />}
      <Disclosure summary={t('cost.praktik.help')}>
        <p>{t('cost.praktik.rule')}</p>
        <p>{t('cost.praktik.counted')}</p>
        <p>{t('cost.praktik.together')}</p>
        <p>{t('cost.praktik.before')}</p>
        <p className="fb-subtle">{t('cost.praktik.source')}</p>
      </Disclosure>
    </div>
  )
}

function Choose() {
  const { t } = useTranslation()
  return (
    <p>
      {t('cost.praktik.noPlace')}{' '}
      <TextLink to="." search={{ step: 'place' }}>
        {t('cost.praktik.choose')}
      </TextLink>
    </p>
  )
}

function Places({ name, employees }: { readonly name: string; readonly employees: number | null }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  if (employees === null) {
    return (
      <p>
        {t('cost.praktik.unknown', { place: name })} <TextLink to="/company/about">{t('cost.praktik.write')}</TextLink>
      </p>
    )
  }
  return (
    <p>
      <strong>{t('cost.praktik.places', { place: name, count: praktikPlaces(employees) })}</strong>
      <br />
      <span className="fb-subtle">{t('cost.praktik.reckoned', { employees: number(employees) })}</span>
    </p>
  )
}
