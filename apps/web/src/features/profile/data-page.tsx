import { Button } from '@digdir/designsystemet-react'
import { eraseCandidate, exportCandidate } from '@fleksbro/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { leave } from '../../session/session.ts'
import { Card } from '../../ui/card.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { useToast } from '../../ui/toast.tsx'
import { handOver } from './hand-over.ts'
import { PasswordDialog } from './password-dialog.tsx'
import { useProfilePlace } from './profile-place.tsx'
import { useProfile } from './profile-query.ts'
import { useProfileWords } from './use-profile-words.ts'

/** Everything the product holds of a person: to take along, or to be gone. */
export function DataPage() {
  const { t } = useProfileWords()
  const tell = useToast()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { candidateId, own } = useProfilePlace()
  const { name, allowedActions } = useProfile(candidateId)
  const [asking, ask] = useState<'export' | 'erase' | null>(null)
  const params = { candidateId }

  if (!allowedActions.includes('export')) {
    return (
      <div className="fb-stack">
        <PageHeading lead={t('profile.data.notYours', { name })}>{t('profile.data.title')}</PageHeading>
      </div>
    )
  }

  return (
    <div className="fb-stack">
      <PageHeading eyebrow={own ? undefined : name} lead={t('profile.data.lead')}>
        {t('profile.data.title')}
      </PageHeading>
      <Card>
        <h2>{t('profile.data.export')}</h2>
        <p>{t('profile.data.exportText')}</p>
        <div>
          <Button onClick={() => ask('export')}>{t('profile.data.export')}</Button>
        </div>
      </Card>
      <Card>
        <h2>{t('profile.data.erase')}</h2>
        <p>{t('profile.data.eraseText')}</p>
        <div>
          <Button variant="secondary" onClick={() => ask('erase')}>
            {t('profile.data.erase')}
          </Button>
        </div>
      </Card>
      <PasswordDialog
        open={asking === 'export'}
        onClose={() => ask(null)}
        title={t('profile.data.export')}
        confirm={t('profile.data.export')}
        run={(password) => call(exportCandidate, { params, body: { password } })}
        onDone={(everything) => {
          handOver('fleksbro.json', everything)
          ask(null)
          tell(t('profile.data.exported'))
        }}
      />
      <PasswordDialog
        open={asking === 'erase'}
        onClose={() => ask(null)}
        title={t('profile.data.eraseTitle')}
        text={t('profile.data.eraseConfirm')}
        confirm={t('profile.data.eraseAction')}
        run={(password) => call(eraseCandidate, { params, body: { password } })}
        onDone={async () => {
          tell(t('profile.data.erased'))
          await navigate({ to: '/' })
          if (own) leave(queryClient, { keepDrafts: false })
        }}
      />
    </div>
  )
}
