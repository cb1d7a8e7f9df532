import type { LeftOut, ProposalLine } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'

/** Why a place goes where it does, in sentences made from what the lists and the prices say. For consultants only. */
export function useWhy() {
  const { t } = useTranslation()

  const missed = (place: NonNullable<LeftOut['missed']>) => {
    const { title, company, holders, pinned, underWay } = place
    if (pinned > 0 && pinned === holders) return t('allocation.why.held', { title, company, count: pinned })
    if (holders > 0) return t('allocation.why.missed', { title, company, count: holders })
    if (underWay > 0) return t('allocation.why.full', { title, company, count: underWay })
    return t('allocation.why.together', { title, company })
  }
  return {
    ofLine({ vacancy, score, second, missed: better, wantedBy, pinned }: ProposalLine) {
      const { title } = vacancy
      return [
        pinned && t('allocation.why.pinned'),
        better && !pinned && missed(better),
        !better && wantedBy > 0 && t('allocation.why.wantedToo', { title, count: wantedBy }),
        !better && wantedBy === 0 && t('allocation.why.best'),
        !better && second && t('allocation.why.second', { title: second.title, points: score - second.score }),
      ].filter((sentence) => typeof sentence === 'string')
    },
    ofLeftOut: ({ why, missed: better }: LeftOut) =>
      why === 'others-first' && better ? missed(better) : t(`allocation.leftOut.why.${why}`),
  }
}
