import './introduction-page.tsx'
import './introductions-page.tsx'
import './yes-page.tsx'
import { actOnIntroduction, type Introduction, listIntroductions, readIntroduction } from '@fleksbro/contract'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { anIntroduction, introductionId } from '../../test/an-introduction.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'

/** An introduction that goes on as `become` says when it is acted on. */
function given(start: Introduction, become: (body: { action: string }) => Partial<Introduction> = () => ({})) {
  let now = start
  const sent: unknown[] = []
  fakeApi(
    on(readIntroduction, () => now),
    on(listIntroductions, () => [now]),
    on(actOnIntroduction, ({ body }) => {
      sent.push(body)
      now = { ...now, ...become(body) }
      return now
    }),
  )
  return sent
}
const one = `/candidate/introductions/${introductionId}`

describe('the list', () => {
  test('shows what waits for her first, with calm words about time', async () => {
    const other = '0198b9e4-6f1c-7c52-9a55-5c2f7d7b1a42'
    fakeApi(
      on(listIntroductions, () => [
        anIntroduction({ id: other, state: 'interested', waitsFor: 'company', allowedActions: ['end'] }),
        anIntroduction(),
      ]),
    )
    visit('/candidate/introductions', { as: 'candidate' })
    expect(await screen.findByRole('heading', { name: 'Det her venter på dig' })).toBeDefined()
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(headings).toEqual(['Det her venter på dig', 'Du venter på svar'])
    expect(screen.getByText('Du har tid til 9. december 2026. Det er helt fint at bruge den.')).toBeDefined()
    expect(screen.getByText('De har lovet svar senest 9. december 2026.')).toBeDefined()
  })

  test('is empty with one thing to do', async () => {
    fakeApi(on(listIntroductions, () => []))
    visit('/candidate/introductions', { as: 'candidate' })
    expect((await screen.findByRole('link', { name: 'Se job, der passer' })).getAttribute('href')).toBe(
      '/candidate/matches',
    )
  })
})

describe('the yes', () => {
  test('names the company, the job and each item, and sends only what she chose', async () => {
    const sent = given(anIntroduction(), () => ({
      state: 'yes',
      waitsFor: 'company',
      deadline: null,
      mayReveal: null,
      revealed: { name: 'Alma Lind', email: null, phone: '20 30 40 50' },
      allowedActions: ['met', 'end'],
    }))
    const { user, history } = visit(one, { as: 'candidate' })
    await user.click(await screen.findByRole('link', { name: 'Se, hvad du siger ja til' }))

    expect(await screen.findByRole('heading', { name: 'Vil du møde Havnens Dele?' })).toBeDefined()
    expect(screen.getByText(/Det gælder jobbet “Pakke små ordrer”/)).toBeDefined()
    expect(screen.getByText('Dit navn: Alma Lind')).toBeDefined()
    expect(screen.getByText('Din alder')).toBeDefined()
    expect(screen.getByRole('checkbox', { name: 'E-mail', checked: false })).toBeDefined()

    await user.click(screen.getByRole('button', { name: 'Ja, del mine oplysninger' }))
    expect((await screen.findAllByText('Vælg, hvordan de må kontakte dig.')).length).toBeGreaterThan(0)
    expect(sent).toEqual([])

    await user.click(screen.getByRole('checkbox', { name: 'Telefon' }))
    await user.click(screen.getByRole('button', { name: 'Ja, del mine oplysninger' }))
    await waitFor(() => expect(history.location.pathname).toBe(one))
    expect(sent).toEqual([{ action: 'yes', reveal: { email: false, phone: true } }])
    expect(await screen.findByText('Du har delt det her med Havnens Dele:')).toBeDefined()
    expect(screen.getByText('Telefon: 20 30 40 50')).toBeDefined()
    expect(screen.queryByText(/E-mail:/)).toBeNull()
  })

  test('keeps what she chose when the network fails', async () => {
    fakeApi(
      on(readIntroduction, () => anIntroduction()),
      on(actOnIntroduction, () => {
        throw new TypeError('no network')
      }),
    )
    const { user } = visit(`${one}/yes`, { as: 'candidate' })
    await user.click(await screen.findByRole('checkbox', { name: 'E-mail' }))
    await user.click(screen.getByRole('button', { name: 'Ja, del mine oplysninger' }))
    expect(await screen.findByText(/Der er ingen forbindelse\. Det, du har skrevet/)).toBeDefined()
    expect(screen.getByRole('checkbox', { name: 'E-mail', checked: true })).toBeDefined()
  })

  test('shows the switch when companies cannot see her', async () => {
    fakeApi(
      on(readIntroduction, () => anIntroduction()),
      on(actOnIntroduction, () => {
        throw new ApiError({ status: 409, code: 'not-visible' })
      }),
    )
    const { user } = visit(`${one}/yes`, { as: 'candidate' })
    await user.click(await screen.findByRole('checkbox', { name: 'E-mail' }))
    await user.click(screen.getByRole('button', { name: 'Ja, del mine oplysninger' }))
    expect(await screen.findByText('Virksomheder kan ikke se dig endnu')).toBeDefined()
  })

  test('offers nothing to share once there is nothing to answer', async () => {
    given(anIntroduction({ state: 'expired', waitsFor: null, deadline: null, mayReveal: null, allowedActions: [] }))
    visit(`${one}/yes`, { as: 'candidate' })
    expect(await screen.findByText('Der er ikke noget at svare på lige nu.')).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Ja, del mine oplysninger' })).toBeNull()
  })

  test('is taken back after one question, and the place sees nothing any more', async () => {
    const yes = anIntroduction({
      state: 'yes',
      waitsFor: 'company',
      deadline: null,
      mayReveal: null,
      revealed: { name: 'Alma Lind', email: 'alma@example.dk', phone: null },
      allowedActions: ['met', 'end'],
    })
    const sent = given(yes, () => ({ state: 'ended', waitsFor: null, revealed: null, allowedActions: [] }))
    const { user } = visit(one, { as: 'candidate' })
    await user.click(await screen.findByRole('button', { name: 'Træk mit ja tilbage' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Vil du trække dit ja tilbage?' }))
    await user.click(dialog.getByRole('button', { name: 'Træk mit ja tilbage' }))
    expect(await screen.findByText('De kan ikke længere se noget her.')).toBeDefined()
    expect(sent).toEqual([{ action: 'end' }])
    expect(screen.queryByText(/alma@example.dk/)).toBeNull()
  })
})

describe('other answers', () => {
  test('a no needs no reason, and one that is given is sent', async () => {
    const sent = given(anIntroduction(), () => ({ state: 'no', waitsFor: null, deadline: null, allowedActions: [] }))
    const { user } = visit(one, { as: 'candidate' })
    await user.click(await screen.findByRole('button', { name: 'Nej tak' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Vil du sige nej tak?' }))
    await user.type(dialog.getByRole('textbox', { name: 'Vil du sige hvorfor?' }), 'For langt')
    await user.click(dialog.getByRole('button', { name: 'Nej tak' }))
    expect(await screen.findByRole('heading', { name: 'Du sagde nej tak' })).toBeDefined()
    expect(sent).toEqual([{ action: 'no', reason: 'For langt' }])
  })

  test('later is fine', async () => {
    const sent = given(anIntroduction(), () => ({ state: 'later', allowedActions: ['yes', 'no'] }))
    const { user } = visit(one, { as: 'candidate' })
    await user.click(await screen.findByRole('button', { name: 'Senere' }))
    expect(await screen.findByRole('heading', { name: 'Du tænker over det' })).toBeDefined()
    expect(sent).toEqual([{ action: 'later' }])
  })

  test.each([
    ['no', 'Det er helt i orden. Ingen, der bestemmer over din ydelse, får det at vide.'],
    ['declined', 'Det handler ikke om, hvem du er. De kender ikke dit navn.'],
    ['expired', 'Det var ikke dig. Stedet nåede ikke at svare, eller tiden løb ud.'],
    ['ended', 'Stedet kan ikke længere se noget om dig her.'],
  ] as const)('%s is told in kind words', async (state, words) => {
    given(anIntroduction({ state, waitsFor: null, deadline: null, mayReveal: null, allowedActions: [] }))
    visit(one, { as: 'candidate' })
    expect(await screen.findByText(words)).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Nej tak' })).toBeNull()
  })

  test('before the company has heard of her it knows nothing', async () => {
    given(
      anIntroduction({
        state: 'proposed',
        startedBy: 'caseworker',
        steps: [{ at: '2026-11-18T09:00:00Z', state: 'proposed', by: 'caseworker' }],
        allowedActions: ['interest', 'no'],
        mayReveal: null,
      }),
    )
    visit(one, { as: 'candidate' })
    expect(await screen.findByText('Intet. De har ikke hørt om dig her.')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Ring 10 00 10 01' })).toBeDefined()
  })
})
