import type { listWaiting, ReplyOf } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { ButtonLink, TextLink } from '../../page/links.tsx'
import { useSession } from '../../session/session.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Tag, type Tone } from '../../ui/tag.tsx'
import { focusRow } from './focus-row.ts'
import { LetIn } from './let-in.tsx'
import './caseload.css'

type Waits = ReplyOf<typeof listWaiting>[number]

const tones: Readonly<Record<Waits['kind'], Tone>> = {
  unanswered: 'warm',
  'said-yes': 'accent',
  'no-contact': 'sun',
  'company-registration': 'sky',
}

interface Props {
  readonly caption: string
  readonly rows: readonly Waits[]
}

/** What waits, longest first, each with its one action. */
export function WaitingTable({ caption, rows }: Props) {
  const { t } = useTranslation()
  const { relative } = useFormat()
  const now = new Date(useSession().now)
  return (
    <section className="fb-results">
      <DataTable
        caption={caption}
        hideCaption
        rows={rows}
        keyOf={(row) => `${row.kind}${row.introductionId ?? row.candidate?.id ?? row.company?.id}`}
        columns={[
          { id: 'what', heading: t('caseload.today.what'), cell: (row) => <What row={row} /> },
          { id: 'since', heading: t('caseload.today.since'), cell: ({ since }) => relative(since, now) },
        ]}
        actionsHeading={t('caseload.action')}
        actions={(row) => <Act row={row} onDone={() => focusRow(rows.indexOf(row))} />}
      />
    </section>
  )
}

/** Each name in the sentence leads to whom it names. */
function What({ row: { kind, candidate, company } }: { readonly row: Waits }) {
  const { t } = useTranslation()
  const named = { '[1]': ['candidates', candidate], '[2]': ['companies', company] } as const
  const parts = t(`caseload.today.says.${kind}`, { candidate: '[1]', company: '[2]' }).split(/(\[[12]\])/)
  return (
    <span className="fb-said">
      <Tag tone={tones[kind]}>{t(`caseload.today.kinds.${kind}`)}</Tag>
      <span>
        {parts.map((part) => {
          const [folder, who] = named[part as keyof typeof named] ?? []
          if (!folder) return part
          return (
            who && (
              <TextLink key={part} to={`/caseworker/${folder}/${who.id}`}>
                {who.name}
              </TextLink>
            )
          )
        })}
      </span>
    </span>
  )
}

function Act({ row, onDone }: { readonly row: Waits; readonly onDone: () => void }) {
  const { t } = useTranslation()
  const { kind, candidate, company, introductionId } = row
  if (kind === 'company-registration') return company && <LetIn company={company} onDone={onDone} />
  const names = { candidate: candidate?.name ?? '', company: company?.name ?? '' }
  const label = t(`caseload.today.act.${kind}`)
  const said = `${label}: ${t(`caseload.today.says.${kind}`, names)}`
  return kind === 'no-contact' ? (
    <ButtonLink
      size="sm"
      variant="secondary"
      to="/caseworker/review"
      search={{ candidate: candidate?.id, state: 'any' }}
      label={said}
    >
      {label}
    </ButtonLink>
  ) : (
    <ButtonLink size="sm" variant="secondary" to={`/caseworker/introductions/${introductionId}`} label={said}>
      {label}
    </ButtonLink>
  )
}
