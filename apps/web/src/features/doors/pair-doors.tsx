import type { Match, PairDoor } from '@fleksbro/contract'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSentences } from '../matches/use-sentences.ts'
import { VerdictTag } from '../matches/verdict-tag.tsx'
import { doorsOfPair } from './doors-query.ts'

/** What would open the door for a pair: each open or unmet condition, and what the match would become. */
export function PairDoors({ match }: { readonly match: Match }) {
  const { t } = useTranslation()
  const { data } = useQuery(doorsOfPair(match.candidateId, match.vacancyId))
  if (!data || data.doors.length === 0) return null
  return (
    <section className="fb-stack">
      <h2>{t('doors.pair.title')}</h2>
      <ul className="fb-questions">
        {data.doors.map((door) => (
          <li key={JSON.stringify(door.fact)}>
            <Door door={door} before={match} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Door({ door, before }: { readonly door: PairDoor; readonly before: Match }) {
  const { t } = useTranslation()
  const { say, sentence } = useSentences('she')
  const { whose, after, schemes, others, fact } = door
  const points = before.score !== null && after.score !== null ? after.score - before.score : 0
  return (
    <>
      <p>{sentence(fact)}</p>
      <p>
        {t(`doors.pair.if.${whose}`)} <VerdictTag verdict={after.verdict} />{' '}
        {points > 0 && t('doors.pair.points', { count: points })}
      </p>
      {others !== null && others > 0 && <p className="fb-subtle">{t('doors.pair.others', { count: others })}</p>}
      {schemes.length > 0 && (
        <p className="fb-subtle">
          {t('matches.scheme', { schemes: say.list(schemes.map((id) => say.label('scheme', id))) })}
        </p>
      )}
    </>
  )
}
