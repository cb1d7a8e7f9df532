import { listIntroductions, listLooks, readProfile } from '@fleksbro/contract'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { keepDraft } from '../../device/drafts.ts'
import { steps } from '../../features/profile/steps.ts'
import { lix } from '../../i18n/lix.ts'
import { aProfile, candidateId } from '../../test/a-profile.ts'
import { anIntroduction } from '../../test/an-introduction.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { profileApi } from '../../test/profile-api.ts'
import { accountAs, visit } from '../../test/visit.tsx'

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

function open(path: string, start = aProfile()) {
  const api = profileApi(start)
  fakeApi(...api.answers)
  return { api, ...visit(`/candidate/${path}`, { as: 'candidate' }) }
}

const full = aProfile({
  visible: true,
  filledWith: 'Hanne Bækkelyng',
  helpsMost: ['hours', 'longestDay', 'home'],
  facts: {
    tasks: ['t-pack-parcels', 't-tidy-stockroom'],
    sectors: ['logistics'],
    competences: [{ id: 'c-tidiness', level: 3, known: 'done' }],
    needs: [
      { code: 'KOG-01', strength: 'required', shown: true },
      { code: 'FYS-01', strength: 'preferred', value: 8, shown: false },
    ],
    availability: 2,
    about: 'Jeg kan godt lide orden.',
    home: '8000',
  },
})

describe('my profile', () => {
  test('an empty one says what will be here and offers the one thing to do', async () => {
    open('profile')
    await heading('Min profil')
    expect(screen.getByText(/Vi begynder med, hvad du gerne vil lave/)).toBeDefined()
    expect(screen.getByRole('link', { name: 'Kom i gang' }).getAttribute('href')).toBe('/candidate/profile/tasks')
  })

  test('says what it holds, who helped, and which answer would help most', async () => {
    open('profile', full)
    await heading('Min profil')
    expect(screen.getByText('Ingen løft over 8 kg')).toBeDefined()
    expect(screen.getByText('Jeg kan godt lide orden.')).toBeDefined()
    expect(screen.getByText(/Udfyldt sammen med Hanne Bækkelyng/)).toBeDefined()
    expect(screen.getByText('Sig, hvor mange timer du kan. Så får du ikke for store job.')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Svar på det nu' }).getAttribute('href')).toBe('/candidate/profile/hours')
    expect(screen.getByRole('link', { name: 'Eller: Hvor langt vil du rejse?' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'Svar: Timer' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'Ret: Opgaver' })).toBeDefined()
  })

  test('what is refused and still waits on this device is pointed out', async () => {
    keepDraft(
      accountAs('candidate').id,
      `profile:${candidateId}:about`,
      { facts: { about: 'x' }, before: { about: null } },
      0,
    )
    const api = profileApi(aProfile())
    api.refuse = () => new ApiError({ status: 400, code: 'invalid' })
    fakeApi(...api.answers)
    visit('/candidate/profile', { as: 'candidate' })
    expect(await screen.findByText(/Er ikke sendt endnu/)).toBeDefined()
  })

  test('a failing server is said calmly, and asking again brings the page', async () => {
    const api = profileApi(full)
    fakeApi(
      on(readProfile, () => {
        throw new ApiError({ status: 500, code: 'internal' })
      }),
    )
    const { user } = visit('/candidate/profile', { as: 'candidate' })
    await screen.findByRole('heading', { name: 'Noget gik galt' })
    fakeApi(...api.answers)
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }))
    await heading('Min profil')
  })
})

describe('a break', () => {
  test('is one click, asks nothing, and one click ends it', async () => {
    const { api, user } = open('profile', full)
    await user.click(await screen.findByRole('button', { name: 'Jeg holder pause' }))
    expect(await screen.findByRole('heading', { name: 'Du holder pause' })).toBeDefined()
    expect(api.profile.paused).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Jeg er klar igen' }))
    await screen.findByRole('button', { name: 'Jeg holder pause' })
    expect(api.profile.paused).toBe(false)
  })
})

describe('how companies see me', () => {
  const preview = () => screen.findByRole('article', { name: 'En kandidat' })

  test('starts off, and says so; she switches it on', async () => {
    const { api, user } = open('card', aProfile({ facts: { tasks: ['t-pack-parcels'] } }))
    await heading('Sådan ser virksomheder dig')
    const visible = screen.getByRole('switch', { name: 'Virksomheder må se mit kort' })
    expect(visible).toHaveProperty('checked', false)
    expect(screen.getByText(/Ingen virksomhed kan se dig/)).toBeDefined()
    await user.click(visible)
    expect(await screen.findByText(/Dit kort er tændt/)).toBeDefined()
    expect(api.profile.visible).toBe(true)
  })

  test('a switch changes the card beside it at once; needs start hidden', async () => {
    const { user } = open('card', full)
    const card = within(await preview())
    expect(card.getByText('Én opgave ad gangen')).toBeDefined()
    expect(card.queryByText('Ingen løft over 8 kg')).toBeNull()
    expect(card.queryByText('Jeg kan godt lide orden.')).toBeNull()

    await user.click(screen.getByRole('switch', { name: 'Ingen løft over 8 kg' }))
    expect(await card.findByText('Ingen løft over 8 kg')).toBeDefined()
    await user.click(screen.getByRole('switch', { name: 'Opgaver' }))
    await waitFor(() => expect(card.queryByRole('heading', { name: 'Vil gerne lave' })).toBeNull())
  })

  test('shows no name', async () => {
    open('card', full)
    expect((await preview()).textContent).not.toMatch(/Alma|Lind/)
  })

  test('a switch that could not be saved goes back and says so', async () => {
    const { api, user } = open('card', full)
    await preview()
    api.refuse = () => new ApiError({ status: 500, code: 'internal' })
    const tasks = screen.getByRole('switch', { name: 'Opgaver' })
    await user.click(tasks)
    expect(await screen.findByText('Det blev ikke gemt. Prøv igen om lidt.')).toBeDefined()
    await waitFor(() => expect(tasks).toHaveProperty('checked', true))
  })

  test('a switch holds, whoever saved something else meanwhile', async () => {
    const { api, user } = open('card', full)
    await preview()
    api.become({ facts: { ...api.profile.facts, needs: [...(api.profile.facts.needs ?? []), need('SAN-01')] } })
    await user.click(screen.getByRole('switch', { name: 'Ingen løft over 8 kg' }))
    await waitFor(() =>
      expect(api.profile.facts.needs?.map(({ code, shown }) => [code, shown])).toEqual([
        ['KOG-01', true],
        ['FYS-01', true],
        ['SAN-01', false],
      ]),
    )
  })

  test('somebody whose consent is not theirs to give can hide but not show', async () => {
    open('card', aProfile({ ...full, visible: false, allowedActions: ['edit', 'pause', 'hide-from'] }))
    await preview()
    expect(screen.getByRole('switch', { name: 'Virksomheder må se mit kort' })).toHaveProperty('disabled', true)
    expect(screen.getByRole('switch', { name: 'Ingen løft over 8 kg' })).toHaveProperty('disabled', true)
    expect(screen.getByRole('switch', { name: 'Én opgave ad gangen' })).toHaveProperty('disabled', false)
  })

  test('she hides from the place where she works now, and can take it back', async () => {
    const { api, user } = open('card', full)
    await preview()
    await user.click(screen.getByText('Vælg en virksomhed'))
    await user.type(screen.getByRole('textbox', { name: 'Virksomhedens navn' }), 'Havnens Dele')
    const cvr = screen.getByRole('textbox', { name: 'CVR-nummer' })
    await user.type(cvr, '1234')
    await user.click(screen.getByRole('button', { name: 'Skjul mig' }))
    expect(screen.getByText('Det er ikke et CVR-nummer. Tjek de otte tal.')).toBeDefined()
    await user.type(cvr, '5678')
    await user.click(screen.getByRole('button', { name: 'Skjul mig' }))
    await user.click(await screen.findByRole('button', { name: 'Vis mig igen for Havnens Dele' }))
    await waitFor(() => expect(api.profile.hiddenFrom).toEqual([]))
  })
})

const need = (code: string) => ({ code, strength: 'preferred' as const, shown: false })

describe('who has seen me', () => {
  test('nobody yet', async () => {
    open('looks')
    await heading('Hvem har set min profil')
    expect(screen.getByRole('heading', { name: 'Ingen har set din profil endnu' })).toBeDefined()
  })

  const look = { who: 'company', name: 'Havnens Dele', cvr: '29111115', purpose: null } as const
  const looks = [
    { ...look, day: '2026-11-19', kind: 'list' as const },
    { ...look, day: '2026-11-20', kind: 'card' as const },
    { ...look, day: '2026-11-20', kind: 'list' as const },
    {
      ...look,
      day: '2026-11-20',
      kind: 'profile' as const,
      who: 'caseworker' as const,
      name: 'Broby',
      cvr: null,
      purpose: 'Ferieafløser',
    },
  ]
  const said = anIntroduction({
    state: 'yes',
    waitsFor: null,
    revealed: { name: 'Alma Lind', email: 'alma@example.dk', phone: null },
    steps: [
      { at: '2026-11-18T09:00:00Z', state: 'asked', by: 'company' },
      { at: '2026-11-21T09:00:00Z', state: 'yes', by: 'candidate' },
    ],
    allowedActions: ['met', 'end'],
  })

  test('each company with what it has seen, what it knows after a yes, and the way to take that back', async () => {
    const api = profileApi(full)
    fakeApi(
      ...api.answers,
      on(listLooks, () => looks),
      on(listIntroductions, () => [said]),
    )
    const { user } = visit('/candidate/looks', { as: 'candidate' })
    const company = within(await screen.findByRole('article', { name: 'Havnens Dele' }))
    const lines = company.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(lines[0]).toContain('De har dit navn og din e-mail siden 21. november 2026.')
    expect(lines).toContain('Åbnede dit kort 20. november 2026')
    expect(lines).toContain('Så dig i en liste 2 gange, sidst 20. november 2026')
    expect(company.getByRole('link', { name: /træk dit ja tilbage/ }).getAttribute('href')).toBe(
      `/candidate/introductions/${said.id}`,
    )

    await user.click(company.getByRole('button', { name: 'Skjul mig for Havnens Dele' }))
    await user.click(company.getByRole('button', { name: 'Skjul mig' }))
    expect(await company.findByText('Du er skjult for dem nu.')).toBeDefined()
    expect(api.profile.hiddenFrom).toEqual([{ cvr: '29111115', name: 'Havnens Dele' }])
    await user.click(company.getByRole('button', { name: 'Vis mig igen for Havnens Dele' }))
    await waitFor(() => expect(api.profile.hiddenFrom).toEqual([]))
  })

  test('the municipality day by day, with the purpose that was given', async () => {
    fakeApi(
      ...profileApi(full).answers,
      on(listLooks, () => looks),
    )
    visit('/candidate/looks', { as: 'candidate' })
    expect(await screen.findByText(/De skrev hvorfor: Ferieafløser/)).toBeDefined()
    expect(screen.getByRole('heading', { name: '20. november 2026', level: 3 })).toBeDefined()
  })
})

describe('what a tired reader meets', () => {
  test.each(['profile', 'card', 'looks', 'data', 'my-cv', ...steps.map(({ id }) => `profile/${id}`)])(
    '%s is plain Danish',
    async (path) => {
      open(path, full)
      await screen.findByRole('heading', { level: 1 })
      const blocks = [...document.querySelectorAll('main :is(h1, h2, h3, p, legend, label, summary, button, a)')]
      const text = blocks.map((block) => block.textContent?.trim() ?? '').filter((line) => line.length > 2)
      expect(lix(text.map((line) => (/[.!?:]$/.test(line) ? line : `${line}.`)).join(' '))).toBeLessThanOrEqual(35)
    },
  )
})
