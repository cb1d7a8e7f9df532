import { Button } from '@digdir/designsystemet-react'
import { previewRules, type RuleBook, type RulesPreview, type RuleVersion } from '@fleksbro/contract'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { useProblemWords } from '../problems/use-problem-words.ts'
import { changesBetween, countsOnBothSides, type Draft, draftOf } from './draft.ts'
import { KnownField } from './known-field.tsx'
import { PreviewResult } from './preview-result.tsx'
import { SaveVersion } from './save-version.tsx'
import { SideWeights } from './side-weights.tsx'

interface Props {
  readonly book: RuleBook
  readonly now: RuleVersion
  readonly today: string
}

interface Seen {
  readonly draft: Draft
  readonly preview: RulesPreview
}

/** Move weights, see what it does, and only then save. */
export function RulesEditor({ book: { criteria, versions }, now, today }: Props) {
  const { t } = useTranslation()
  const words = useProblemWords()
  const standing = draftOf(now)
  const [draft, setDraft] = useState<Draft>(standing)
  const [seen, setSeen] = useState<Seen | null>(null)
  const looking = useMutation({
    mutationFn: (body: Draft) => call(previewRules, { body }),
    onSuccess: (preview, looked) => setSeen({ draft: looked, preview }),
  })
  const changes = changesBetween(standing, draft, criteria)
  const allowed = countsOnBothSides(draft, criteria)
  const isCurrent = seen !== null && changesBetween(seen.draft, draft, criteria).length === 0
  const forget = () => {
    setSeen(null)
    looking.reset()
  }

  const sideOf = (side: 'person' | 'job') => (
    <SideWeights
      side={side}
      criteria={criteria}
      draft={draft}
      today={standing}
      onChange={(weights) => setDraft({ ...draft, weights })}
    />
  )

  return (
    <>
      <p className="fb-subtle">{t('rules.sidesLead')}</p>
      <div className="fb-rule-sides">
        {sideOf('person')}
        <div className="fb-stack">
          {sideOf('job')}
          <KnownField
            value={draft.enoughKnown}
            today={standing.enoughKnown}
            onChange={(enoughKnown) => setDraft({ ...draft, enoughKnown })}
          />
        </div>
      </div>
      <div className="fb-stack">
        <p role="status">
          {!allowed
            ? t('rules.emptySide')
            : changes.length > 0
              ? t('rules.changed', { count: changes.length })
              : t('rules.unchanged')}
        </p>
        <ButtonRow>
          <Button
            disabled={changes.length === 0 || !allowed}
            loading={looking.isPending}
            onClick={() => looking.mutate(draft)}
          >
            {t('rules.preview.action')}
          </Button>
          {changes.length > 0 && (
            <Button
              variant="secondary"
              onClick={() => {
                setDraft(standing)
                forget()
              }}
            >
              {t('rules.undo')}
            </Button>
          )}
        </ButtonRow>
        {looking.error && <p role="alert">{words.problem(looking.error)}</p>}
      </div>
      {seen && <PreviewResult preview={seen.preview} old={!isCurrent} />}
      {seen && isCurrent && (
        <SaveVersion
          draft={draft}
          newest={versions[0]?.version ?? 1}
          today={today}
          onSaved={forget}
          onStale={() => looking.mutate(draft)}
        />
      )}
    </>
  )
}
