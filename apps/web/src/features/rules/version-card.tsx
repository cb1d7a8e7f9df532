import type { RuleCriterion, RuleVersion } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { Tag } from '../../ui/tag.tsx'
import { changesBetween, draftOf } from './draft.ts'
import { useRuleWords } from './use-rule-words.ts'

interface Props {
  readonly version: RuleVersion
  readonly beginning: RuleVersion
  readonly criteria: readonly RuleCriterion[]
}

/** One version: from when, by whom, why, and what in it differs from what Fleksbro begins with. */
export function VersionCard({ version, beginning, criteria }: Props) {
  const { t } = useTranslation()
  const { date } = useFormat()
  const { nameOf } = useRuleWords()
  const { state, validFrom, reason, by, at, withdrawnAt, withdrawnBy } = version
  const changes = changesBetween(draftOf(beginning), draftOf(version), criteria)
  const somebody = t('rules.history.somebody')
  return (
    <>
      <div className="fb-version-head">
        <h3>{t('rules.history.version', { version: version.version })}</h3>
        <Tag tone={state === 'now' ? 'accent' : 'plain'} mark={state === 'now'}>
          {t(`rules.history.states.${state}`, { date: validFrom ? date(validFrom) : '' })}
        </Tag>
      </div>
      {reason && <p>{reason}</p>}
      <p className="fb-subtle">
        {validFrom ? t('rules.history.from', { date: date(validFrom) }) : t('rules.beginning')}
        {at && ` · ${t('rules.history.saved', { who: by ?? somebody, date: date(at) })}`}
        {withdrawnAt && ` · ${t('rules.history.withdrawn', { who: withdrawnBy ?? somebody, date: date(withdrawnAt) })}`}
      </p>
      {version === beginning ? (
        <p>{t('rules.history.ours')}</p>
      ) : changes.length === 0 ? (
        <p>{t('rules.history.same')}</p>
      ) : (
        <ul>
          {changes.map(({ what, from, to }) => (
            <li key={what}>
              {t('rules.history.change', {
                what: what === 'known' ? t('rules.history.known') : nameOf(what),
                from,
                to,
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
