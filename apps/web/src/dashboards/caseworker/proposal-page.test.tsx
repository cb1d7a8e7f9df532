import { acceptAllocation, type PairIds, type ProposalLine, previewAllocation } from '@fleksbro/contract'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { leftOut, proposal, proposalLine } from '../../test/a-proposal.ts'
import { ids } from '../../test/caseload-samples.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { loadCaseworkerPages } from '../../test/load-caseworker.ts'
import { visit } from '../../test/visit.tsx'

loadCaseworkerPages()

const karla = proposalLine()
const bo = proposalLine({
  candidate: { id: ids.bo, name: 'Bo Falk', mine: true },
  vacancy: { id: ids.lamps, title: 'Samle lamper', company: 'Lampekroen', place: null },
  verdict: 'fits',
  score: 640,
  waitedDays: 3,
  waitingPoints: 0,
  wantedBy: 0,
  price: 0,
  missed: {
    id: ids.orders,
    title: 'Pakke små ordrer',
    company: 'Havnens Dele',
    score: 700,
    holders: 2,
    pinned: 0,
    underWay: 0,
  },
})
const pairOf = ({ candidate, vacancy }: ProposalLine): PairIds => ({ candidateId: candidate.id, vacancyId: vacancy.id })
const lineOf = async (name: RegExp) =>
  within((await screen.findByRole('heading', { name })).closest('li') as HTMLElement)

test('a consultant sees who is introduced where, why, how the jobs share, and who is left out', async () => {
  fakeApi(on(previewAllocation, () => proposal([karla, bo], { leftOut: [leftOut()] })))
  const { user } = visit('/caseworker/proposal', { as: 'caseworker' })

  const first = await lineOf(/Karla Vang – Pakke små ordrer/)
  expect(
    first.getByText(/2 andre har også “Pakke små ordrer” øverst. Nummer to er “Samle lamper”, 40 point lavere/),
  ).toBeDefined()
  expect(first.getByText(/9 uger uden kontakt · 90 point oveni/)).toBeDefined()
  expect(first.getByText(/ville løfte hele forslaget med 40 point/)).toBeDefined()
  const second = await lineOf(/Bo Falk/)
  expect(
    second.getByText(/Højest ligger “Pakke små ordrer” hos Havnens Dele, men det går til 2 andre, som mister mere/),
  )
  expect(screen.getByText('2 af 3 kandidater får et forslag · 2 job')).toBeDefined()

  await user.click(screen.getByText('1 får ikke noget denne gang – se hvorfor'))
  expect(screen.getByRole('row', { name: /Villy Trappe.*Holder pause/ })).toBeDefined()
})

test('holding on and taking out work the proposal out again, and can be undone', async () => {
  const asked: { pins: PairIds[]; forbids: PairIds[] }[] = []
  fakeApi(
    on(previewAllocation, ({ body }) => {
      asked.push(body)
      const isOut = (line: ProposalLine) => body.forbids.some(({ candidateId }) => candidateId === line.candidate.id)
      const isPinned = (line: ProposalLine) => body.pins.some(({ candidateId }) => candidateId === line.candidate.id)
      return proposal([karla, bo].filter((line) => !isOut(line)).map((line) => ({ ...line, pinned: isPinned(line) })))
    }),
  )
  const { user, history } = visit('/caseworker/proposal', { as: 'caseworker' })

  await user.click(await screen.findByRole('button', { name: 'Hold fast i Bo Falk og Samle lamper' }))
  await waitFor(() => expect(asked.at(-1)?.pins).toEqual([pairOf(bo)]))
  const held = await screen.findByRole('button', { name: /Hold fast i Bo Falk/, pressed: true })
  expect(held).toBeDefined()

  await user.click(screen.getByRole('button', { name: 'Ikke de to: Karla Vang og Pakke små ordrer' }))
  await waitFor(() => expect(screen.queryByRole('heading', { name: /Karla Vang/ })).toBeNull())
  expect(asked.at(-1)).toMatchObject({ pins: [pairOf(bo)], forbids: [pairOf(karla)] })
  expect(screen.getByText('Karla Vang og Pakke små ordrer er taget ud. Forslaget er regnet om.')).toBeDefined()
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Bo Falk – Samle lamper'))

  history.push('/caseworker/candidates/new')
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Ugens forslag' })).toBeNull())
  history.back()
  expect(await screen.findByRole('button', { name: /Hold fast i Bo Falk/, pressed: true })).toBeDefined()
  await user.click(await screen.findByRole('button', { name: 'Tag med igen: Karla Vang og Pakke små ordrer' }))
  expect(await screen.findByRole('heading', { name: /Karla Vang/ })).toBeDefined()
})

test('a pin that cannot be kept is told, and the proposal is made without it', async () => {
  let full = false
  fakeApi(
    on(previewAllocation, ({ body }) => {
      if (full && body.pins.length > 0)
        throw new ApiError({ status: 400, code: 'invalid', fields: [{ path: '/pins/0', code: 'pin-no-room' }] })
      return proposal([karla])
    }),
  )
  const { user } = visit('/caseworker/proposal', { as: 'caseworker' })
  const pin = await screen.findByRole('button', { name: /Hold fast i Karla/ })
  full = true
  await user.click(pin)
  expect(await screen.findByText(/kan ikke holdes fast: Der er ikke plads til flere/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Slip det igen' }))
  await waitFor(() => expect(screen.queryByText(/kan ikke holdes fast/)).toBeNull())
})

test('the chosen lines are sent, and each says what became of it', async () => {
  let sent: readonly PairIds[] = []
  fakeApi(
    on(previewAllocation, () => proposal(sent.length > 0 ? [] : [karla, bo], { leftOut: [leftOut()] })),
    on(acceptAllocation, ({ body }) => {
      sent = body.lines
      return {
        lines: body.lines.map(({ candidateId, vacancyId }, at) => ({
          candidateId,
          vacancyId,
          introductionId: at === 0 ? ids.introduction : null,
          why: at === 0 ? null : 'paused',
        })),
      }
    }),
  )
  const { user } = visit('/caseworker/proposal', { as: 'caseworker' })

  await user.click(await screen.findByRole('checkbox', { name: 'Send Bo Falk og Samle lamper' }))
  expect(screen.getByRole('button', { name: 'Send 1 forslag' })).toBeDefined()
  await user.click(screen.getByRole('checkbox', { name: 'Send Bo Falk og Samle lamper' }))
  await user.click(screen.getByRole('button', { name: 'Send 2 forslag' }))

  const heading = await screen.findByRole('heading', { name: '1 forslag er sendt' })
  await waitFor(() => expect(document.activeElement).toBe(heading))
  expect(sent.map(({ candidateId, vacancyId }) => ({ candidateId, vacancyId }))).toEqual([pairOf(karla), pairOf(bo)])
  expect(screen.getByText('Kandidaten holder pause.')).toBeDefined()
  expect(await screen.findByText('Der er ikke nogen at introducere lige nu. Nedenfor står hvorfor.')).toBeDefined()
})

test('what could not be sent is said, and nothing chosen is lost', async () => {
  fakeApi(
    on(previewAllocation, () => proposal([karla, bo])),
    on(acceptAllocation, () => {
      throw new ApiError({ status: 500, code: 'our-fault' })
    }),
  )
  const { user } = visit('/caseworker/proposal', { as: 'caseworker' })
  await user.click(await screen.findByRole('checkbox', { name: 'Send Bo Falk og Samle lamper' }))
  await user.click(screen.getByRole('button', { name: 'Send 1 forslag' }))
  expect(await screen.findByRole('alert')).toBeDefined()
  expect(screen.getByRole('button', { name: 'Send 1 forslag' })).toBeDefined()
})

test('without candidates it says what will be here', async () => {
  fakeApi(on(previewAllocation, () => proposal([])))
  visit('/caseworker/proposal', { as: 'caseworker' })
  expect(await screen.findByText('Her kommer ugens forslag, når du har kandidater.')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Tag dem uden konsulent med' })).toBeDefined()
})

test('a proposal that fails comes when asked again', async () => {
  let fails = true
  fakeApi(
    on(previewAllocation, () => {
      if (fails) throw new ApiError({ status: 500, code: 'internal' })
      return proposal([karla])
    }),
  )
  const { user } = visit('/caseworker/proposal', { as: 'caseworker' })
  await screen.findByRole('heading', { name: 'Noget gik galt' })
  fails = false
  await user.click(screen.getByRole('button', { name: 'Prøv igen' }))
  expect(await screen.findByRole('heading', { name: /Karla Vang/ })).toBeDefined()
})
