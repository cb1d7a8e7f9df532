import { Link } from '@digdir/designsystemet-react'
import type { Profile } from '@fleksbro/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { Tag } from '../../ui/tag.tsx'
import { CandidateRowActions } from './candidate-row-actions.tsx'
import { HandTo } from './hand-to.tsx'
import { candidatesQuery } from './queries.ts'

/** How to reach the candidate, whether companies can, and who takes care. */
export function CandidateFactsList({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation()
  const { dateTime } = useFormat()
  const { data: rows } = useSuspenseQuery(candidatesQuery({ whose: 'all', search: profile.name.slice(0, 100) }))
  const row = rows.find(({ id }) => id === profile.id)
  const state = profile.paused ? 'paused' : profile.visible ? 'visible' : 'hidden'
  const { phone, email, filledWith, savedAt } = profile
  return (
    <div className="fb-stack">
      <dl className="fb-facts">
        <dt>{t('caseload.candidate.contact')}</dt>
        <dd className="fb-tags">
          {phone && <Link href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</Link>}
          {email && <Link href={`mailto:${email}`}>{email}</Link>}
          {!phone && !email && t('caseload.candidate.noContact')}
        </dd>
        <dt>{t('caseload.candidates.status')}</dt>
        <dd className="fb-tags">
          <Tag tone={state === 'visible' ? 'accent' : 'plain'}>{t(`caseload.candidates.states.${state}`)}</Tag>
          {row && !row.hasAccount && (
            <span>{t(row.invited ? 'caseload.candidate.isInvited' : 'caseload.candidates.noAccount')}</span>
          )}
        </dd>
        <dt>{t('caseload.candidate.saved')}</dt>
        <dd>
          {dateTime(savedAt)}
          {filledWith && <span className="fb-quiet">{t('caseload.candidate.filledWith', { name: filledWith })}</span>}
        </dd>
      </dl>
      {row && (
        <div className="fb-filters fb-no-print">
          <HandTo row={row} />
          <div className="fb-tags">
            <CandidateRowActions row={row} email={email ?? ''} />
          </div>
        </div>
      )}
    </div>
  )
}
