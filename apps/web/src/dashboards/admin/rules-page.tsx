import type { RuleBook, RuleVersion } from '@fleksbro/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import '../../features/rules/rules.css'
import { RulesEditor } from '../../features/rules/rules-editor.tsx'
import { ruleBook } from '../../features/rules/rules-query.ts'
import { VersionHistory } from '../../features/rules/version-history.tsx'
import { useFormat } from '../../i18n/use-words.ts'
import { useSession } from '../../session/session.ts'
import { Card } from '../../ui/card.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { dayIn } from './setting-history.ts'

export function RulesPage() {
  const { t } = useTranslation()
  const { date } = useFormat()
  const { data: book } = useSuspenseQuery(ruleBook())
  const today = dayIn(useSession().now)
  const now = book.versions.find(({ state }) => state === 'now') ?? book.versions.at(-1)
  const coming = nextOf(book)
  if (!now) return null
  return (
    <>
      <PageHeading lead={t('rules.lead')}>{t('rules.title')}</PageHeading>
      <Card label={t('rules.standing', { version: now.version })}>
        <h2>{t('rules.standing', { version: now.version })}</h2>
        <p className="fb-subtle">
          {now.validFrom ? t('rules.since', { date: date(now.validFrom) }) : t('rules.beginning')}
        </p>
        {now.reason && <p>{now.reason}</p>}
        {coming?.validFrom && <p>{t('rules.coming', { version: coming.version, date: date(coming.validFrom) })}</p>}
      </Card>
      <RulesEditor key={now.version} book={book} now={now} today={today} />
      <VersionHistory book={book} />
    </>
  )
}

/** The first to hold of those that do not yet, in whatever order they were written. */
const nextOf = ({ versions }: RuleBook) =>
  versions
    .filter(({ state }) => state === 'later')
    .reduce<RuleVersion | undefined>(
      (first, one) => (first && (first.validFrom ?? '') <= (one.validFrom ?? '') ? first : one),
      undefined,
    )
