import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseScheme, chosenScheme, schemes } from '../device/scheme.ts'
import { ReadAloudButton } from '../features/reading/read-aloud-button.tsx'
import { speak } from '../i18n/i18n.ts'
import { useLanguage } from '../i18n/use-words.ts'
import { TextLink } from '../page/links.tsx'
import { Segmented } from '../ui/segmented.tsx'

const languageNames = [
  { value: 'da', label: 'Dansk' },
  { value: 'en', label: 'English' },
] as const

/** Language and light of this device. */
export function Settings() {
  const { t } = useTranslation()
  const [scheme, setScheme] = useState(chosenScheme)
  return (
    <div className="fb-settings">
      <Segmented legend="Sprog / Language" size="sm" options={languageNames} value={useLanguage()} onChange={speak} />
      <Segmented
        legend={t('app.scheme.legend')}
        size="sm"
        options={schemes.map((value) => ({ value, label: t(`app.scheme.${value}`) }))}
        value={scheme}
        onChange={(chosen) => {
          chooseScheme(chosen)
          setScheme(chosen)
        }}
      />
      <TextLink to="/reading">{t('app.reading')}</TextLink>
      <ReadAloudButton />
    </div>
  )
}
