import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PublicPage } from '../../page/page.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { CheckMail } from '../one-time-link/check-mail.tsx'
import { RegistrationForm } from './registration-form.tsx'
import { nothingTyped, type RegistrationValues } from './registration-values.ts'
import { dropKeptValues, keptValues } from './use-kept-values.ts'

export const registerCompanyPage: PublicPage = { title: 'registration.company.title', Component: RegisterCompanyPage }

function RegisterCompanyPage() {
  const { t } = useTranslation()
  const [kept] = useState(keptValues)
  const [sent, setSent] = useState<RegistrationValues | null>(null)
  const [again, setAgain] = useState<RegistrationValues | null>(null)
  if (!sent || again) {
    return (
      <RegistrationForm
        start={again ?? kept ?? nothingTyped}
        isKept={!again && kept !== null}
        onSent={(values) => {
          dropKeptValues()
          setAgain(null)
          setSent(values)
        }}
      />
    )
  }
  return (
    <CheckMail title={t('registration.company.sentTitle')} text={t('registration.company.sent', { email: sent.email })}>
      <p className="fb-subtle">{t('registration.company.wait')}</p>
      <ButtonRow>
        <Button variant="secondary" onClick={() => setAgain(sent)}>
          {t('registration.company.again')}
        </Button>
      </ButtonRow>
    </CheckMail>
  )
}
