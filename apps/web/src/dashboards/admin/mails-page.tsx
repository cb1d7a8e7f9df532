import type { DeadLetter } from '@fleksbro/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { words } from '../../i18n/da/admin.ts'
import { useFormat } from '../../i18n/use-words.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Tag } from '../../ui/tag.tsx'
import { mailTrouble } from './admin-queries.ts'

type Letter = z.output<typeof DeadLetter>
type Kind = keyof (typeof words)['mails']['kinds']

export function MailsPage() {
  const { t, i18n } = useTranslation()
  const { dateTime } = useFormat()
  const { data: letters } = useSuspenseQuery(mailTrouble())
  const kindOf = (kind: string) =>
    t(`admin.mails.kinds.${i18n.exists(`admin.mails.kinds.${kind}`) ? (kind as Kind) : 'other'}`)
  const columns: readonly Column<Letter>[] = [
    { id: 'to', heading: t('admin.mails.to'), cell: ({ to }) => to },
    { id: 'kind', heading: t('admin.mails.kind'), cell: ({ kind }) => kindOf(kind) },
    {
      id: 'state',
      heading: t('admin.mails.state'),
      cell: ({ state }) => (
        <Tag tone={state === 'waiting' ? 'plain' : 'sun'} mark={state !== 'waiting'}>
          {t(`admin.mails.states.${state}`)}
        </Tag>
      ),
    },
    { id: 'at', heading: t('admin.mails.at'), cell: ({ at }) => dateTime(at) },
  ]
  return (
    <>
      <PageHeading lead={t('admin.mails.lead')}>{t('admin.mails.title')}</PageHeading>
      {letters.length === 0 ? (
        <EmptyState picture="done" text={t('admin.mails.empty')} />
      ) : (
        <DataTable
          caption={t('admin.mails.caption')}
          hideCaption
          columns={columns}
          rows={letters}
          keyOf={({ id }) => id}
        />
      )}
    </>
  )
}
