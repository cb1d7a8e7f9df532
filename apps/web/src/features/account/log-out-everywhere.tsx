import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLogOut } from '../../session/log-out.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Card } from '../../ui/card.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'

export function LogOutEverywhere() {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  const logOut = useLogOut('everywhere')
  return (
    <Card>
      <h2>{t('account.everywhere.title')}</h2>
      <p>{t('account.everywhere.text')}</p>
      <ButtonRow>
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {t('account.everywhere.do')}
        </Button>
      </ButtonRow>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('account.everywhere.ask')}
        confirm={t('account.everywhere.do')}
        onConfirm={() => logOut.mutate(undefined, { onSettled: () => setAsking(false) })}
        pending={logOut.isPending}
      >
        <p>{t('account.everywhere.consequence')}</p>
      </ConfirmDialog>
    </Card>
  )
}
