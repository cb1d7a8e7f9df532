import type { Condition, MatrixRow } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { Matrix } from '../../ui/matrix.tsx'
import { NeedPicture } from '../../ui/pictures/need-picture.tsx'
import { Tag, type Tone } from '../../ui/tag.tsx'
import type { About } from './sentences/sentences.ts'
import { useSentences } from './use-sentences.ts'
import './need-matrix.css'

interface Props {
  readonly rows: readonly MatrixRow[]
  readonly about: About
}

const tones = { met: 'accent', open: 'sun', unmet: 'sky' } as const satisfies Record<MatrixRow['outcome'], Tone>

/** Needs against conditions: what the workplace answered, and what to take to the meeting. Never red. */
export function NeedMatrix({ rows, about }: Props) {
  const { t } = useTranslation()
  const { say } = useSentences(about)
  const answerOf = useAnswer(about)
  const whose = about === 'you' ? 'you' : 'other'
  if (rows.length === 0) return <p className="fb-subtle">{t('matches.matrix.none')}</p>

  return (
    <Matrix
      caption={t(`matches.matrix.title.${whose}`)}
      columns={[
        t(`matches.matrix.need.${whose}`),
        t('matches.matrix.weight'),
        t('matches.matrix.workplace'),
        t('matches.matrix.meeting'),
      ]}
      rows={rows.map((row) => ({
        key: row.code,
        cells: [
          <span key="need" className="fb-matrix-need">
            <NeedPicture code={row.code} size={40} />
            <span>
              {say.need(row.code, row.value ?? undefined)}
              <small>{t(`matches.matrix.${row.shown ? 'shown' : about === 'you' ? 'hidden' : 'hiddenOther'}`)}</small>
            </span>
          </span>,
          t(`matches.matrix.${row.strength}`),
          <Tag key="answer" tone={tones[row.outcome]} mark>
            {answerOf(row)}
          </Tag>,
          <ToTheMeeting key="meeting" row={row} about={about} />,
        ],
      }))}
    />
  )
}

/** The question to ask, and the help that could close the gap. */
function ToTheMeeting({ row: { code, value, outcome, schemes }, about }: { row: MatrixRow; about: About }) {
  const { t } = useTranslation()
  const { say, question } = useSentences(about)
  if (outcome === 'met') return <span className="fb-subtle">{t('matches.matrix.nothing')}</span>
  const fact = { code: 'need-unanswered', need: code, strength: '', ...(value === null ? {} : { value }) }
  const ask = outcome === 'open' && question({ fact })
  return (
    <span className="fb-matrix-meeting">
      {ask && <span>{ask}</span>}
      {schemes.length > 0 && (
        <small>{t('matches.scheme', { schemes: say.list(schemes.map((id) => say.label('scheme', id))) })}</small>
      )}
    </span>
  )
}

function useAnswer(about: About) {
  const { t } = useTranslation()
  const { say } = useSentences(about)
  return ({ code, condition }: { readonly code: string; readonly condition: Condition | null }): string => {
    if (!condition) return t('matches.matrix.unknown')
    if ('answer' in condition) return t(`matches.matrix.${condition.answer}`)
    const today = say.amount(code, condition.today)
    if (condition.adaptableTo === undefined) return t('matches.matrix.today', { amount: today })
    return t('matches.matrix.becomes', { today, later: say.amount(code, condition.adaptableTo) })
  }
}
