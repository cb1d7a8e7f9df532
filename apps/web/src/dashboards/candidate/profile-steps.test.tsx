import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { findDraft } from '../../device/drafts.ts'
import { aProfile, candidateId } from '../../test/a-profile.ts'
import { fakeApi } from '../../test/fake-api.ts'
import { profileApi } from '../../test/profile-api.ts'
import { accountAs, visit } from '../../test/visit.tsx'

const question = (name: string) => screen.findByRole('heading', { level: 1, name })
const saved = () => waitFor(() => expect(screen.getByText('Gemt')).toBeDefined())

/** Leaving a step sends what waits; the server of the test must still be there for it. */
afterEach(async () => {
  cleanup()
  await new Promise((resolve) => setTimeout(resolve, 20))
})

function open(path: string, start = aProfile()) {
  const api = profileApi(start)
  const fake = fakeApi(...api.answers)
  return { api, ...fake, ...visit(`/candidate/profile${path}`, { as: 'candidate' }) }
}

describe('the first visit', () => {
  test('begins with what she would like to do, and hours come late', async () => {
    const { user, history } = open('')
    await user.click(await screen.findByRole('link', { name: 'Kom i gang' }))
    await question('Hvad vil du gerne lave?')
    expect(history.location.pathname).toBe('/candidate/profile/tasks')
    const steps = within(screen.getByRole('navigation', { name: 'Hvor du er' })).getAllByRole('button')
    expect(steps.map((step) => step.getAttribute('aria-label'))).toEqual([
      'Opgaver',
      'Det kan du',
      'En god dag',
      'Kræfter',
      'Timer',
      'Vejen',
      'Lidt mere',
      'Dine ord',
    ])
  })

  test('she chooses a place and a task with taps, and goes on; both are with the server', async () => {
    const { api, user } = open('/tasks')
    await question('Hvad vil du gerne lave?')
    await user.click(screen.getByRole('checkbox', { name: 'Lager, post og transport' }))
    await user.click(await screen.findByRole('button', { name: /Rydde op på lager/ }))
    await user.click(screen.getByRole('button', { name: 'Videre' }))
    await question('Hvad kan du?')
    expect(api.profile.facts).toMatchObject({ sectors: ['logistics'], tasks: ['t-tidy-stockroom'] })
  })

  test('a step can be skipped and leaves no answer', async () => {
    const { api, user } = open('/week')
    await question('Hvornår har du kræfter?')
    await user.click(screen.getByRole('link', { name: 'Spring over' }))
    await question('Hvor mange timer?')
    expect(api.saves).toEqual([])
  })

  test('each step says who can see the answer', async () => {
    const { user } = open('/travel')
    await question('Hvor langt vil du rejse?')
    await user.click(screen.getByText('Hvem kan se det?'))
    expect(screen.getByText(/Virksomheder ser aldrig, hvor du bor/)).toBeDefined()
  })
})

describe('leaving midway', () => {
  test('saves what was chosen a moment before, and another device goes on at the first open step', async () => {
    const { api, user, unmount } = open('/needs', aProfile({ facts: { tasks: ['t-pack-parcels'], occupations: [] } }))
    await user.click(await screen.findByRole('checkbox', { name: 'Jeg arbejder bedst, når der er stille' }))
    await user.click(screen.getByRole('link', { name: 'Til min profil' }))
    await question('Min profil')
    await waitFor(() => expect(api.profile.facts.needs?.map(({ code }) => code)).toEqual(['SAN-01']))
    unmount()

    fakeApi(...api.answers)
    visit('/candidate/profile', { as: 'candidate' })
    expect(await screen.findByText('Rolige, støjsvage omgivelser')).toBeDefined()
  })

  test('without a connection the text stays on the device and is sent when it is back', async () => {
    const { api, user, unmount } = open('/about')
    await question('Hvad vil du selv sige?')
    api.refuse = () => new TypeError('no network')
    await user.type(screen.getByRole('textbox', { name: 'Med dine egne ord' }), 'Jeg er god til orden.')
    expect(await screen.findByText(/Ikke sendt endnu/)).toBeDefined()
    expect(findDraft(accountAs('candidate').id, `profile:${candidateId}:about`)?.value).toMatchObject({
      facts: { about: 'Jeg er god til orden.' },
    })
    unmount()

    api.refuse = null
    fakeApi(...api.answers)
    visit('/candidate/profile', { as: 'candidate' })
    await waitFor(() => expect(api.profile.facts.about).toBe('Jeg er god til orden.'))
    expect(await screen.findByText('Jeg er god til orden.')).toBeDefined()
    expect(findDraft(accountAs('candidate').id, `profile:${candidateId}:about`)).toBeNull()
  })
})

describe('what makes a day good', () => {
  test('a chosen need is a wish until she says it has to be so, with its value, and hidden', async () => {
    const { api, user } = open('/needs')
    await question('Hvad gør en god arbejdsdag god?')
    await user.click(await screen.findByRole('checkbox', { name: 'Jeg arbejder bedst uden tunge løft' }))
    expect(screen.getByText('Ingen løft over 10 kg')).toBeDefined()
    await user.click(screen.getByRole('button', { name: /^Mindre: Jeg arbejder bedst uden/ }))
    await user.click(screen.getByRole('radio', { name: 'Det skal være sådan' }))
    expect(screen.getByText('Ingen løft over 8 kg')).toBeDefined()
    await saved()
    await waitFor(() =>
      expect(api.profile.facts.needs).toEqual([{ code: 'FYS-01', strength: 'required', value: 8, shown: false }]),
    )
  })

  test('having none is an answer, too', async () => {
    const { api, user } = open('/needs')
    await user.click(await screen.findByRole('checkbox', { name: 'Jeg har ingen særlige behov' }))
    await waitFor(() => expect(api.profile.facts.needs).toEqual([]))
    await user.click(screen.getByRole('checkbox', { name: 'Jeg har det bedst med én ting ad gangen' }))
    expect(screen.queryByRole('checkbox', { name: 'Jeg har ingen særlige behov' })).toBeNull()
  })
})

describe('two devices', () => {
  test('a change elsewhere to another answer disturbs nobody', async () => {
    const { api, user } = open('/week')
    await question('Hvornår har du kræfter?')
    api.become({ facts: { ...api.profile.facts, about: 'Skrevet på telefonen' } })
    await user.click(screen.getByRole('checkbox', { name: 'mandag formiddag' }))
    await waitFor(() => expect(api.profile.facts).toMatchObject({ availability: 2, about: 'Skrevet på telefonen' }))
    expect(screen.queryByText('Det er ændret et andet sted')).toBeNull()
  })

  test('the same answer changed twice is shown side by side, and she chooses', async () => {
    const { api, user } = open('/hours', aProfile({ facts: { hours: { min: 4, max: 8 } } }))
    await question('Hvor mange timer?')
    api.become({ facts: { ...api.profile.facts, hours: { min: 6, max: 12 } } })
    await user.click(screen.getByRole('button', { name: 'Til: mere' }))
    expect(await screen.findByRole('heading', { name: 'Det er ændret et andet sted' })).toBeDefined()
    expect(screen.getByRole('radio', { name: 'Det andet: 6–12 timer om ugen' })).toBeDefined()
    await user.click(screen.getByRole('radio', { name: 'Det, du har valgt her: 4–8,5 timer om ugen' }))
    await user.click(screen.getByRole('button', { name: 'Gem mit valg' }))
    await waitFor(() => expect(api.profile.facts.hours).toEqual({ min: 4, max: 8.5 }))
    expect(screen.queryByText('Det er ændret et andet sted')).toBeNull()
  })

  test('taking the other answer keeps it and shows it', async () => {
    const { api, user } = open('/hours', aProfile({ facts: { hours: { min: 4, max: 8 } } }))
    await question('Hvor mange timer?')
    api.become({ facts: { ...api.profile.facts, hours: { min: 6, max: 12 } } })
    await user.click(screen.getByRole('button', { name: 'Til: mere' }))
    await user.click(await screen.findByRole('button', { name: 'Gem mit valg' }))
    await waitFor(() =>
      expect(screen.getByRole('spinbutton', { name: 'Til' }).getAttribute('aria-valuenow')).toBe('12'),
    )
    expect(api.profile.facts.hours).toEqual({ min: 6, max: 12 })
  })
})

describe('her own words', () => {
  const says = (code: string, detail?: Record<string, string[]>) =>
    new ApiError({
      status: 400,
      code: 'invalid',
      fields: [{ path: '/facts/about', code, ...(detail ? { detail } : {}) }],
    })

  test('a CPR number is refused beside the field, and what she wrote stays', async () => {
    const { api, user } = open('/about')
    const field = await screen.findByRole('textbox', { name: 'Med dine egne ord' })
    api.refuse = () => says('cpr')
    await user.type(field, 'Mit nummer er 010190-1234')
    expect(await screen.findByText(/Det ligner et CPR-nummer/)).toBeDefined()
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByDisplayValue('Mit nummer er 010190-1234')).toBeDefined()
    expect(screen.getByText('Ikke gemt. Ret det, der er markeret.')).toBeDefined()

    await user.click(screen.getByRole('button', { name: 'Færdig' }))
    expect(screen.getByRole('heading', { level: 1, name: 'Hvad vil du selv sige?' })).toBeDefined()
  })

  test('words of illness are asked about: she may choose a need instead, or let them stand', async () => {
    const { api, user } = open('/about')
    const field = await screen.findByRole('textbox', { name: 'Med dine egne ord' })
    api.refuse = ({ facts, keepWords }) =>
      facts && 'about' in facts && !keepWords
        ? says('sensitive-words', { words: ['migræne'], suggestNeeds: ['SAN-01', 'TID-02'] })
        : null
    await user.type(field, 'Jeg har migræne')
    expect(await screen.findByRole('heading', { name: 'Skal det stå der?' })).toBeDefined()

    await user.click(screen.getByRole('button', { name: /Jeg arbejder bedst, når der er stille/ }))
    await waitFor(() => expect(api.profile.facts.needs?.[0]?.code).toBe('SAN-01'))
    expect(screen.getByDisplayValue('Jeg har migræne')).toBeDefined()

    await user.click(screen.getByRole('button', { name: 'Lad det stå' }))
    await waitFor(() => expect(api.profile.facts.about).toBe('Jeg har migræne'))
  })
})

test('a postcode nobody knows is said beside the field; a known one tells its place', async () => {
  const { user } = open('/travel')
  const field = await screen.findByRole('textbox', { name: 'Dit postnummer' })
  await user.type(field, '0001')
  expect(await screen.findByText(/Vi kender ikke det postnummer/)).toBeDefined()
  await user.clear(field)
  await user.type(field, '8000')
  expect(await screen.findByText('Aarhus C')).toBeDefined()
})

describe('together with a consultant', () => {
  const filling = () => {
    const api = profileApi(aProfile({ allowedActions: ['edit', 'pause', 'hide-from'] }))
    fakeApi(...api.answers)
    return { api, ...visit(`/caseworker/candidates/${candidateId}/profile/week`, { as: 'caseworker' }) }
  }

  test('the same steps are filled in on her behalf, and it is said that somebody helps', async () => {
    const { api, user, history } = filling()
    await question('Hvornår har kandidaten kræfter?')
    expect(screen.getByText(/Du udfylder sammen med Alma Lind/)).toBeDefined()
    await user.click(screen.getByRole('checkbox', { name: 'tirsdag eftermiddag' }))
    await user.click(screen.getByRole('button', { name: 'Videre' }))
    await question('Hvor mange timer?')
    expect(history.location.pathname).toBe(`/caseworker/candidates/${candidateId}/profile/hours`)
    expect(api.profile.facts.availability).toBe(2 ** 6)
  })
})
