import type { Quality } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { DecidedWeeks } from './decided-weeks.tsx'

/** How consultants' proposals and rejections stand to the ranking, week by week. */
export function Decisions({ quality }: { readonly quality: Quality }) {
  const { t } = useTranslation()
  const place = (part: 'topThree' | 'topTen' | 'further') => t(`quality.decisions.proposals.${part}`)
  const verdict = (part: 'fits' | 'toClarify' | 'conflict') => t(`quality.decisions.rejections.${part}`)
  return (
    <section className="fb-stack">
      <h2>{t('quality.decisions.title')}</h2>
      <p className="fb-subtle">{t('quality.decisions.lead')}</p>
      <DecidedWeeks
        kind="proposals"
        parts={[place('topThree'), place('topTen'), place('further')]}
        weeks={quality.proposals.map(({ from, to, topThree, topTen, further }) => ({
          from,
          to,
          counts: [topThree, topTen, further],
        }))}
      />
      <DecidedWeeks
        kind="rejections"
        parts={[verdict('fits'), verdict('toClarify'), verdict('conflict')]}
        weeks={quality.rejections.map(({ from, to, fits, toClarify, conflict }) => ({
          from,
          to,
          counts: [fits, toClarify, conflict],
        }))}
      />
    </section>
  )
}
