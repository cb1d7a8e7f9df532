import { Button } from '@digdir/designsystemet-react'
import { Card } from '../../ui/card.tsx'
import { useToast } from '../../ui/toast.tsx'
import './break.css'
import { useProfileChange } from './use-profile-change.ts'
import { useProfileWords } from './use-profile-words.ts'

/** A break in one click, and back in one click; nobody asks why. */
export function Break() {
  const { t } = useProfileWords()
  const tell = useToast()
  const { profile, send, isPending } = useProfileChange()
  if (!profile.allowedActions.includes('pause')) return null

  const set = (paused: boolean) =>
    send(() => ({ paused }), {
      onSuccess: () => tell(t(paused ? 'profile.pause.started' : 'profile.pause.stopped')),
      onError: () => tell(t('profile.card.failed')),
    })

  if (profile.paused) {
    return (
      <Card tone="sun">
        <h2>{t('profile.pause.title')}</h2>
        <p>{t('profile.pause.text')}</p>
        <div>
          <Button loading={isPending} onClick={() => set(false)}>
            {t('profile.pause.stop')}
          </Button>
        </div>
      </Card>
    )
  }
  return (
    <section className="fb-break">
      <Button variant="secondary" loading={isPending} onClick={() => set(true)}>
        {t('profile.pause.start')}
      </Button>
      <p className="fb-subtle">{t('profile.pause.hint')}</p>
    </section>
  )
}
