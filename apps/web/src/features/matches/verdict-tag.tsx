import type { Match, Verdict } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { Tag, type Tone } from '../../ui/tag.tsx'
import './match-parts.css'

const tones = { fits: 'accent', 'to-clarify': 'sun', conflict: 'sky' } as const satisfies Record<Verdict, Tone>

interface Props {
  readonly verdict: Verdict
  /** In the company's view it never stands alone: there may be more to agree on. */
  readonly view?: Match['view']
  readonly size?: 'md' | 'lg'
}

export function VerdictTag({ verdict, view = 'full', size = 'md' }: Props) {
  const { t } = useTranslation()
  const tag = (
    <Tag tone={tones[verdict]} size={size} mark>
      {t(`matches.verdict.${view}.${verdict}`)}
    </Tag>
  )
  if (view === 'full') return tag
  return (
    <span className="fb-verdict">
      {tag}
      <span className="fb-subtle">{t('matches.verdict.more')}</span>
    </span>
  )
}
