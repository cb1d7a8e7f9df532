import type { Pair } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { TextLink } from '../../../page/links.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { VerdictTag } from '../verdict-tag.tsx'
import { apart, type Two } from './apart.ts'
import './compare-table.css'
import { useRows } from './use-rows.ts'

/** Lines that are told at once; the rest can be unfolded. */
const FEW = 5

/** Row by row what tells the two apart; what is the same for both is folded away. On a phone each row holds both answers. */
export function CompareTable({ pairs }: { readonly pairs: Two<Pair> }) {
  const { t } = useTranslation()
  const { different, same } = apart(useRows(pairs))
  const names = namesOf(pairs)
  const nothingIn = (row: string) => t(same.some(({ id }) => id === row) ? 'compare.nothingMore' : 'compare.nothing')

  return (
    <>
      <table className="fb-compare">
        <caption className="fb-hidden">{t('compare.caption', { one: names[0], other: names[1] })}</caption>
        <thead>
          <tr>
            <td />
            {pairs.map(({ vacancy, match }) => (
              <th key={vacancy.id} scope="col">
                <VerdictTag verdict={match.verdict} />
                <TextLink to={`/candidate/matches/${vacancy.id}`}>{vacancy.title}</TextLink>
                <small>{vacancy.company}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {different.map(({ id, heading, lines }) => (
            <tr key={id}>
              <th scope="row">{heading}</th>
              {pairs.map(({ vacancy }, at) => (
                <td key={vacancy.id} data-label={names[at]}>
                  <Lines lines={lines[at] ?? []} nothing={nothingIn(id)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="fb-subtle">{t('compare.estimates')}</p>
      {same.length > 0 && (
        <Disclosure summary={t('compare.same')}>
          <dl className="fb-compare-same">
            {same.map(({ id, heading, lines }) => (
              <div key={id}>
                <dt>{heading}</dt>
                <dd>
                  <Lines lines={lines} nothing="" />
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </>
  )
}

/** The titles; where they are alike, with the companies. */
export function namesOf([one, other]: Two<Pair>): Two<string> {
  const isAlike = one.vacancy.title === other.vacancy.title
  const nameOf = ({ vacancy }: Pair) => (isAlike ? `${vacancy.title}, ${vacancy.company}` : vacancy.title)
  return [nameOf(one), nameOf(other)]
}

function Lines({ lines, nothing }: { readonly lines: readonly string[]; readonly nothing: string }) {
  const { t } = useTranslation()
  if (lines.length === 0) return <p className="fb-subtle">{nothing}</p>
  // One more line takes no more room than the words that would fold it away.
  const shown = lines.length <= FEW + 1 ? lines.length : FEW
  return (
    <>
      <List lines={lines.slice(0, shown)} />
      {lines.length > shown && (
        <Disclosure summary={t('matches.moreReasons', { count: lines.length - shown })}>
          <List lines={lines.slice(shown)} />
        </Disclosure>
      )}
    </>
  )
}

const List = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.length === 1 ? (
    <p>{lines[0]}</p>
  ) : (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
