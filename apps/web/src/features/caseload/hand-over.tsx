import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { useAccount } from '../../session/account.ts'
import { CopyField } from '../../ui/copy-field.tsx'
import './caseload.css'

interface Props {
  readonly name: string
  readonly made: { readonly link: string; readonly mailed: boolean; readonly expires: string }
}

/** The link to hand over: to copy on the screen, and on paper a short letter. It is shown once. */
export function HandOver({ name, made: { link, mailed, expires } }: Props) {
  const { t } = useTranslation()
  const { date } = useFormat()
  const account = useAccount()
  return (
    <div className="fb-sheet">
      <p className="fb-no-print">{t(mailed ? 'caseload.handOver.mailed' : 'caseload.handOver.notMailed')}</p>
      <div className="fb-no-print">
        <CopyField label={t('caseload.handOver.link')} value={link} />
      </div>
      <p className="fb-no-print fb-subtle">{t('caseload.handOver.once', { date: date(expires) })}</p>
      <article className="fb-letter">
        <h2>{t('caseload.handOver.hello', { name })}</h2>
        <p>{t('caseload.handOver.what')}</p>
        <p>{t('caseload.handOver.how')}</p>
        <p className="fb-sheet-link">{link}</p>
        <p>{t('caseload.handOver.until', { date: date(expires) })}</p>
        <p>{t('caseload.handOver.free')}</p>
        <p>
          {t('caseload.handOver.greeting')}
          <br />
          {account.name}
          <br />
          {account.municipality?.name}
        </p>
      </article>
    </div>
  )
}
