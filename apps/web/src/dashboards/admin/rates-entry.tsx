import { Button } from '@digdir/designsystemet-react'
import { type RatesRow, withdrawRates } from '@fleksbro/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { useProblemWords } from '../../features/problems/use-problem-words.ts'
import { useFormat } from '../../i18n/use-words.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useToast } from '../../ui/toast.tsx'
import { ratesHistory } from './admin-queries.ts'

/** From when a row holds, who said it and where it stands, and what can be done about it. */
export function RatesEntry({ row }: { readonly row: RatesRow }) {
  const { t } = useTranslation()
  const { date } = useFormat()
  const said = row.savedBy && row.savedAt ? t('rates.by', { name: row.savedBy, date: date(row.savedAt) }) : null
  return (
    <div className="fb-rates-entry">
      <div>
        <strong>{t('rates.from', { date: date(row.validFrom) })}</strong>
        <Tag tone={row.verified ? 'accent' : 'sun'} mark>
          {t(row.verified ? 'rates.verified' : 'rates.unverified')}
        </Tag>
        {(row.state === 'withdrawn' || row.state === 'replaced') && <Tag>{t(`rates.states.${row.state}`)}</Tag>}
      </div>
      <small>
        {t('rates.source', { source: row.source })}
        <br />
        {row.id === null ? t('rates.ours') : said}
      </small>
      {row.allowedActions.includes('withdraw') && row.id && <Withdraw id={row.id} from={date(row.validFrom)} />}
    </div>
  )
}

function Withdraw({ id, from }: { readonly id: string; readonly from: string }) {
  const { t } = useTranslation()
  const words = useProblemWords()
  const tell = useToast()
  const queryClient = useQueryClient()
  const [asking, setAsking] = useState(false)
  const withdrawing = useMutation({
    mutationFn: () => call(withdrawRates, { params: { ratesId: id } }),
    onSuccess: (rows) => {
      queryClient.setQueryData(ratesHistory().queryKey, rows)
      tell(t('rates.withdrawn', { date: from }))
    },
    onError: (error) => tell(words.problem(error)),
    onSettled: () => setAsking(false),
  })
  return (
    <div>
      <Button variant="secondary" data-size="sm" onClick={() => setAsking(true)}>
        {t('rates.withdraw')}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('rates.withdrawAsk', { date: from })}
        confirm={t('rates.withdraw')}
        onConfirm={() => withdrawing.mutate()}
        pending={withdrawing.isPending}
      >
        <p>{t('rates.withdrawMeans')}</p>
      </ConfirmDialog>
    </div>
  )
}
