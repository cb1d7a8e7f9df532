import type { Introduction } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { TextLink } from '../../page/links.tsx'
import { useSession } from '../../session/session.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Deadline } from '../introductions/deadline.tsx'
import { StateTag } from '../introductions/state-tag.tsx'
import { UnreadTag } from '../introductions/unread-tag.tsx'
import './caseload.css'

interface Props {
  readonly caption: string
  readonly hideCaption?: boolean
  readonly rows: readonly Introduction[]
  /** On a candidate's page the name is said already. */
  readonly without?: 'candidate'
}

/** Who was introduced to what, where it stands, and until when somebody waits. */
export function IntroductionsTable({ caption, hideCaption = false, rows, without }: Props) {
  const { t } = useTranslation()
  const { relative } = useFormat()
  const now = new Date(useSession().now)
  return (
    <DataTable
      caption={caption}
      hideCaption={hideCaption}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          id: 'who',
          heading: t(without ? 'caseload.candidate.job' : 'caseload.review.pair'),
          cell: ({ id, candidate, vacancy }) => (
            <>
              <TextLink to={`/caseworker/introductions/${id}`}>
                {without || !candidate ? vacancy.title : `${candidate.name} – ${vacancy.title}`}
              </TextLink>
              <small className="fb-quiet">{[vacancy.company, vacancy.place].filter(Boolean).join(', ')}</small>
            </>
          ),
        },
        {
          id: 'state',
          heading: t('caseload.introductions.state'),
          cell: (row) => (
            <>
              <StateTag introduction={row} about="she" /> <UnreadTag introduction={row} />
            </>
          ),
        },
        {
          id: 'waits',
          heading: t('caseload.introductions.waits'),
          cell: (row) => (
            <div>
              {t(`caseload.introductions.waitsFor.${row.waitsFor ?? 'nobody'}`)}
              <small className="fb-quiet">
                <Deadline introduction={row} about="she" />
              </small>
            </div>
          ),
        },
        {
          id: 'since',
          heading: t('caseload.introductions.since'),
          cell: ({ steps, startedAt }) => relative(steps.at(-1)?.at ?? startedAt, now),
        },
      ]}
    />
  )
}
