import { actOnIntroduction, createCandidate, listIntroductions, readIntroduction } from '@fleksbro/contract'
import { expect } from 'vitest'
import { demoPassword } from '../../apps/api/src/demo/accounts.ts'
import { emailOf } from '../../apps/api/src/demo/email.ts'
import { loggedIn, mailedLink, signedIn } from '../api.ts'
import type { Device } from '../device.ts'
import { password } from '../fresh-company.ts'
import { goTo, logIn, type Scene, someDevice } from './scene.ts'

/** Invited → account → profile, tasks first → leaves midway → returns on another device → matches → asked → yes. */
export async function candidateJourney(scene: Scene) {
  const { url, nth } = scene
  const name = 'Solvej Prøvsten'
  const email = `solvej.${nth}@demo.fleksbro.example`
  const hanne = await signedIn(url, 'Hanne')
  await hanne.call(createCandidate, { body: { name, email, phone: `10 00 99 0${nth}`, language: 'da' } })

  const first = await someDevice(scene)
  await first.open(await mailedLink(url, email))
  await comeIn(first)
  await tellTasks(first)
  await first.close()

  const second = await someDevice(scene)
  await logIn(second, email, password)
  await second.arrive('Job, der passer til dig')
  await tellTheRest(second)
  await switchCardOn(second)
  const title = await showInterest(second)

  const { introductionId, contact } = await introductionOf(url, email)
  const company = await loggedIn(url, { email: emailOf(contact), password: demoPassword })
  const params = { introductionId }
  const before = await company.call(readIntroduction, { params })
  expect(before.revealed).toBeNull()
  await company.call(actOnIntroduction, { params, body: { action: 'ask' } })

  await sayYes(second, title)
  const after = await company.call(readIntroduction, { params })
  expect(after).toMatchObject({ state: 'yes', revealed: { name, email, phone: null } })
  await second.close()
}

async function comeIn({ page, hand, arrive }: Device) {
  await arrive('Velkommen til Fleksbro')
  await hand.write(page.getByLabel('Vælg en adgangskode'), password)
  await hand.press(page.getByRole('button', { name: 'Kom i gang' }))
  await arrive('Job, der passer til dig')
}

async function tellTasks(device: Device) {
  const { page, hand, arrive } = device
  await goTo(device, 'Profil', 'Min profil')
  await hand.press(page.getByRole('link', { name: 'Kom i gang' }))
  await arrive('Hvad vil du gerne lave?')
  await hand.pick(page.getByRole('combobox', { name: 'Hvad kan du lide at lave?' }), 'pakke', 'pakke små dele')
  await page.getByText('Gemt', { exact: true }).waitFor()
}

async function tellTheRest(device: Device) {
  const { page, hand, arrive, look } = device
  const on = async (heading: string, name = 'Videre') => {
    await hand.press(page.getByRole('button', { name, exact: true }))
    await arrive(heading)
  }
  const skip = async (heading: string) => {
    await hand.press(page.getByRole('link', { name: 'Spring over' }))
    await arrive(heading)
  }
  await goTo(device, 'Profil', 'Min profil')
  await page.getByText('pakke små dele').first().waitFor()
  await hand.press(page.getByRole('link', { name: 'Ret: Opgaver' }))
  await arrive('Hvad vil du gerne lave?')
  await on('Hvad kan du?')
  await skip('Hvad gør en god arbejdsdag god?')
  await hand.press(page.getByRole('checkbox', { name: 'Jeg har det bedst med én ting ad gangen' }))
  await hand.press(page.getByRole('radio', { name: 'Det skal være sådan' }))
  await look()
  await on('Hvornår har du kræfter?')
  await hand.press(page.getByRole('button', { name: 'Formiddage på hverdage' }))
  await hand.press(page.getByRole('checkbox', { name: 'tirsdag eftermiddag' }))
  await on('Hvor mange timer?')
  await hand.write(page.getByRole('spinbutton', { name: 'Fra' }), '6')
  await hand.write(page.getByRole('spinbutton', { name: 'Til' }), '15')
  await on('Hvor langt vil du rejse?')
  await hand.write(page.getByLabel('Dit postnummer'), '2900')
  await hand.press(page.getByRole('radio', { name: 'Bus eller tog' }))
  await hand.press(page.getByRole('radio', { name: 'Højst 60 minutter' }))
  await on('Er der mere, vi skal vide?')
  await skip('Hvad vil du selv sige?')
  await hand.write(page.getByLabel('Med dine egne ord'), 'Jeg holder af orden.')
  await on('Min profil', 'Færdig')
}

async function switchCardOn(device: Device) {
  const { page, hand, look } = device
  await goTo(device, 'Mit kort', 'Sådan ser virksomheder dig')
  await hand.press(page.getByLabel('Virksomheder må se mit kort'))
  await page.getByText('Dit kort er tændt.').waitFor()
  await look()
}

async function showInterest(device: Device) {
  const { page, hand, arrive, look } = device
  await goTo(device, 'Job', 'Job, der passer til dig')
  const job = page.getByRole('article').first()
  const title = (await job.getByRole('heading').first().textContent()) ?? ''
  await hand.press(page.getByRole('button', { name: 'Det vil jeg høre mere om' }).first())
  const further = page.getByRole('link', { name: 'Se, hvordan det går' }).first()
  await further.waitFor()
  await look()
  await hand.press(further)
  await arrive(title)
  return title
}

async function introductionOf(url: string, email: string) {
  const she = await loggedIn(url, { email, password })
  const [introduction] = await she.call(listIntroductions, { query: {} })
  return { introductionId: introduction?.id ?? '', contact: introduction?.vacancy.contact ?? '' }
}

async function sayYes(device: Device, title: string) {
  const { page, hand, open, arrive } = device
  // She comes back later, not within the second in which everything is as new as it can be.
  await open('/candidate/introductions')
  await arrive('Mine kontakter')
  await hand.press(page.getByRole('link', { name: /^Svar/ }).first())
  await arrive(title)
  await hand.press(page.getByRole('link', { name: 'Se, hvad du siger ja til' }))
  await arrive(/^Vil du møde/)
  await hand.press(page.getByRole('checkbox', { name: 'E-mail' }))
  await hand.press(page.getByRole('button', { name: 'Ja, del mine oplysninger' }))
  await arrive(title)
  await page.getByRole('heading', { name: 'Du har sagt ja' }).waitFor()
}
