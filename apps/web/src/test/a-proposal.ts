import type { LeftOut, Proposal, ProposalLine } from '@fleksbro/contract'
import { ids, match } from './caseload-samples.ts'

export const proposalLine = (some: Partial<ProposalLine> = {}): ProposalLine => ({
  candidate: { id: ids.karla, name: 'Karla Vang', mine: true },
  vacancy: { id: ids.orders, title: 'Pakke små ordrer', company: 'Havnens Dele', place: 'Broby' },
  verdict: 'to-clarify',
  score: 782,
  openQuestions: 2,
  pinned: false,
  waitedDays: 63,
  waitingPoints: 90,
  parts: match.parts.filter(({ criterion }) => criterion !== 'required-needs'),
  second: { id: ids.lamps, title: 'Samle lamper', company: 'Lampekroen', score: 742 },
  missed: null,
  wantedBy: 2,
  price: 40,
  ...some,
})

export const leftOut = (some: Partial<LeftOut> = {}): LeftOut => ({
  candidate: { id: ids.me, name: 'Villy Trappe', mine: true },
  waitedDays: 10,
  why: 'break',
  missed: null,
  ...some,
})

export const proposal = (lines: readonly ProposalLine[], some: Partial<Proposal> = {}): Proposal => {
  const points = lines.reduce((sum, { score, waitingPoints }) => sum + score + waitingPoints, 0)
  const ours = { introductions: lines.length, people: lines.length, points }
  return {
    rulesVersion: 4,
    lines: [...lines],
    leftOut: [],
    places: lines.map(({ vacancy: { id, title, company }, wantedBy, price }) => ({
      id,
      title,
      company,
      introductions: 1,
      underWay: 0,
      wantedBy,
      price,
    })),
    ours,
    greedy: ours,
    bound: points,
    ...some,
  }
}
