import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import './caseload.css'

const tabs = [
  { id: 'overview', path: '' },
  { id: 'profile', path: '/profile' },
  { id: 'related', path: '/related-work' },
  { id: 'card', path: '/card' },
  { id: 'looks', path: '/looks' },
] as const

/** The pages about one candidate, next to each other. */
export function CandidateTabs({ candidateId }: { readonly candidateId: string }) {
  const { t } = useTranslation()
  return (
    <nav className="fb-no-print" aria-label={t('caseload.candidate.tabs.label')}>
      <ul className="fb-tabs">
        {tabs.map(({ id, path }) => (
          <li key={id}>
            <Link
              to={`/caseworker/candidates/${candidateId}${path}`}
              activeOptions={{ exact: true }}
              activeProps={{ 'aria-current': 'page' }}
            >
              {t(`caseload.candidate.tabs.${id}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
