import { Button } from '@digdir/designsystemet-react'
import { type RuleBook, type RuleVersion, withdrawRules } from '@fleksbro/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useToast } from '../../ui/toast.tsx'
import { focusHeading } from '../caseload/focus-row.ts'
import { useProblemWords } from '../problems/use-problem-words.ts'
import { ruleBook } from './rules-query.ts'
import { VersionCard } from './version-card.tsx'

/** Every version there has been, with who and why; what does not hold yet can be taken back. */
export function VersionHistory({ book }: { readonly book: RuleBook }) {
  const { t } = useTranslation()
  const words = useProblemWords()
  const tell = useToast()
  const queryClient = useQueryClient()
  const [asked, setAsked] = useState<RuleVersion | null>(null)
  const withdrawing = useMutation({
    mutationFn: ({ version }: RuleVersion) => call(withdrawRules, { params: { version } }),
    onSuccess: (left, { version }) => {
      queryClient.setQueryData(ruleBook().queryKey, left)
      tell(t('rules.history.done', { version }))
      focusHeading()
    },
    onError: (error) => tell(words.problem(error)),
    onSettled: () => setAsked(null),
  })
  const beginning = book.versions.at(-1)
  return (
    <section className="fb-stack">
      <h2>{t('rules.history.title')}</h2>
      <ol className="fb-versions">
        {book.versions.map((version) => (
          <li key={version.version} aria-current={version.state === 'now'}>
            <VersionCard version={version} beginning={beginning ?? version} criteria={book.criteria} />
            {version.allowedActions.includes('withdraw') && (
              <Button
                variant="secondary"
                data-size="sm"
                aria-label={t('rules.history.withdrawOf', { version: version.version })}
                onClick={() => setAsked(version)}
              >
                {t('rules.history.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <ConfirmDialog
        open={asked !== null}
        onClose={() => setAsked(null)}
        title={t('rules.history.ask', { version: asked?.version ?? 0 })}
        confirm={t('rules.history.withdraw')}
        onConfirm={() => asked && withdrawing.mutate(asked)}
        pending={withdrawing.isPending}
      >
        <p>{t('rules.history.means')}</p>
      </ConfirmDialog>
    </section>
  )
}
