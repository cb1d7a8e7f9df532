import type { UnfairDemand } from '@fleksbro/fleksjob'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-words.ts'
import { Card } from '../../ui/card.tsx'

/** Points out, never refuses, what asks for health or chooses people by anything else than the task. */
export function UnfairDemands({ text }: { readonly text: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const found = useUnfairDemands(useDeferredValue(text))
  return (
    <div role="status">
      {found.length > 0 && (
        <Card tone="sun">
          <h2>{t('vacancies.edit.publish.unfair')}</h2>
          <ul className="fb-plain">
            {byBetter(found).map(({ phrases, kind, better }) => (
              <li key={better.da}>
                {t(
                  kind === 'health' || kind === 'strength'
                    ? 'vacancies.edit.publish.unfairText'
                    : 'vacancies.edit.publish.unfairAge',
                  {
                    phrase: phrases.join('”, “'),
                    better: better[language],
                  },
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  )
}

/** What one sentence says better is told once. */
function byBetter(found: readonly UnfairDemand[]) {
  const sentences = [...new Set(found.map(({ better }) => better))]
  return sentences.flatMap((better) => {
    const same = found.filter((one) => one.better === better)
    const [first] = same
    return first ? [{ ...first, phrases: [...new Set(same.map(({ phrase }) => phrase))] }] : []
  })
}

/** The word lists come in a chunk of their own, when somebody writes. Both languages: the reader's is not always the text's. */
function useUnfairDemands(text: string): readonly UnfairDemand[] {
  const { data: find } = useQuery({
    queryKey: ['unfair-demands'],
    queryFn: async () => (await import('@fleksbro/fleksjob')).findUnfairDemands,
    enabled: text.trim() !== '',
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
  if (!find || text.trim() === '') return []
  const danish = find(text, 'da')
  return danish.length > 0 ? danish : find(text, 'en')
}
