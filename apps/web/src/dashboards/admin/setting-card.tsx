import { Button } from '@digdir/designsystemet-react'
import type { Setting } from '@fleksbro/contract'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import './setting-card.css'
import { useFormat } from '../../i18n/use-words.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Tag } from '../../ui/tag.tsx'
import { SettingForm } from './setting-form.tsx'
import type { SettingHistory } from './setting-history.ts'

interface Props {
  readonly history: SettingHistory
  readonly today: string
  readonly changing: boolean
  readonly onChange: (changing: boolean) => void
}

export function SettingCard({ history: { key, now, later, before }, today, changing, onChange }: Props) {
  const { t } = useTranslation()
  const name = t(`admin.settings.keys.${key}`)
  const change = useRef<HTMLButtonElement>(null)
  const wasChanging = useRef(changing)
  useEffect(() => {
    if (wasChanging.current && !changing && document.activeElement === document.body) change.current?.focus()
    wasChanging.current = changing
  }, [changing])
  return (
    <Card label={name}>
      <h2>{name}</h2>
      <p className="fb-subtle">{t(`admin.settings.means.${key}`)}</p>
      <div className="fb-setting">
        <Value setting={now} />
        {now.value !== '' && (
          <Tag tone={now.verified ? 'accent' : 'sun'} mark>
            {t(now.verified ? 'admin.settings.verified' : 'admin.settings.unverified')}
          </Tag>
        )}
      </div>
      {(later.length > 0 || before.length > 0) && (
        <Disclosure summary={t('admin.settings.history')} open={later.length > 0}>
          <ol className="fb-setting-history">
            {[...later.toReversed(), now, ...before].map((setting) => (
              <li key={setting.validFrom} aria-current={setting === now}>
                <Value setting={setting} />
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
      {changing ? (
        <SettingForm settingKey={key} name={name} now={now} today={today} onClose={() => onChange(false)} />
      ) : (
        <ButtonRow>
          <Button
            ref={change}
            variant="secondary"
            aria-label={t('admin.settings.changing', { what: name })}
            onClick={() => onChange(true)}
          >
            {t('admin.settings.change')}
          </Button>
        </ButtonRow>
      )}
    </Card>
  )
}

/** From before everything: what we say where a municipality has said nothing. */
const ALWAYS = '2000-01-01'

function Value({ setting: { value, validFrom, source } }: { readonly setting: Setting }) {
  const { t } = useTranslation()
  const { date } = useFormat()
  return (
    <p className="fb-setting-value">
      <strong>{value === '' ? t('admin.settings.nothing') : value}</strong>
      <small>
        {validFrom === ALWAYS ? t('admin.settings.always') : t('admin.settings.later', { date: date(validFrom) })}
        {source && ` · ${t('admin.settings.source', { source })}`}
      </small>
    </p>
  )
}
