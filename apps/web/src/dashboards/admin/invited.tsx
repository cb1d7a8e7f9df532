import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { ButtonLink } from '../../page/links.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Card } from '../../ui/card.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

interface Props {
  readonly name: string
  readonly email: string
  readonly link: string
  readonly mailed: boolean
  readonly expires: string
  readonly onAnother: () => void
}

/** The link is kept nowhere: this is the one moment to hand it over. */
export function Invited({ name, email, link, mailed, expires, onAnother }: Props) {
  const { t } = useTranslation()
  const { date } = useFormat()
  const place = useRef<HTMLDivElement>(null)
  const title = t('admin.invite.doneTitle', { name })
  useEffect(() => place.current?.focus(), [])
  return (
    <section ref={place} tabIndex={-1} className="fb-stack" aria-label={title}>
      <PageHeading lead={mailed ? t('admin.invite.mailed', { email }) : t('admin.invite.notMailed')}>
        {title}
      </PageHeading>
      <Card>
        <CopyField label={t('admin.invite.link')} value={link} />
        <p className="fb-subtle">{t('admin.invite.linkHint', { date: date(expires) })}</p>
      </Card>
      <ButtonRow>
        <ButtonLink to="/admin/users">{t('admin.invite.back')}</ButtonLink>
        <Button variant="secondary" onClick={onAnother}>
          {t('admin.invite.another')}
        </Button>
      </ButtonRow>
    </section>
  )
}
