import { actOnIntroduction, listCandidates, listIntroductions } from '@fleksbro/contract'
import { expect } from 'vitest'
import { demoPassword } from '../../apps/api/src/demo/accounts.ts'
import { emailOf } from '../../apps/api/src/demo/email.ts'
import { loggedIn, mailedLink, signedIn } from '../api.ts'
import type { Device } from '../device.ts'
import { password } from '../fresh-company.ts'
import { enterAs, type Scene, someDevice } from './scene.ts'

/** Registers → is let in → a vacancy in four minutes → sees nobody's name → asks → sees it only after the yes. */
export async function companyJourney(scene: Scene, cvr: string) {
  const { url, nth } = scene
  const company = `Knopskydning ${nth}`
  const email = `ejer.${nth}@demo.fleksbro.example`
  const owner = await someDevice(scene)
  await register(owner, { cvr, company, email })
  await owner.open(await mailedLink(url, email))
  await owner.arrive('Velkommen til Fleksbro')
  await owner.hand.write(owner.page.getByLabel('Vælg en adgangskode'), password)
  await owner.hand.press(owner.page.getByRole('button', { name: 'Kom i gang' }))
  await owner.arrive('Stillinger')

  const consultant = await someDevice(scene)
  await letIn(consultant, company)
  await consultant.close()

  const effort = await postVacancy(owner)
  console.log(`${scene.way}: a vacancy took ${effort.presses} presses and ${effort.fields} fields`)
  // Seven seconds for each thing done leaves room to read, and stays under four minutes.
  expect((effort.presses + effort.fields) * 7).toBeLessThan(240)
  await askToMeet(owner)

  const hanne = await signedIn(url, 'Hanne')
  const people = await hanne.call(listCandidates, { query: { whose: 'all' } })
  const asked = (await hanne.call(listIntroductions, { query: { open: 'yes' } })).find(
    ({ vacancy }) => vacancy.company === company,
  )
  const name = asked?.candidate?.name ?? ''
  expect(people.map((one) => one.name)).toContain(name)
  const bodies = (await owner.watch.replies()).map(({ body }) => body).join('\n')
  expect(people.filter((one) => bodies.includes(one.name)).map((one) => one.name)).toEqual([])

  const she = await loggedIn(url, { email: emailOf(name), password: demoPassword })
  const params = { introductionId: asked?.id ?? '' }
  await she.call(actOnIntroduction, { params, body: { action: 'yes', reveal: { email: true, phone: false } } })
  await seeName(owner, name)
  await owner.close()
}

async function register(
  device: Device,
  { cvr, company, email }: Readonly<Record<'cvr' | 'company' | 'email', string>>,
) {
  const { page, hand, open, arrive } = device
  await open('/register-company')
  await arrive('Bliv en del af Fleksbro')
  await hand.write(page.getByLabel('CVR-nummer'), cvr)
  await hand.write(page.getByLabel('Virksomhedens navn'), company)
  await hand.write(page.getByLabel('Hvad kalder I stedet?'), 'Butikken')
  await hand.write(page.getByLabel('Vej og nummer'), 'Prøvevej 1')
  await hand.write(page.getByLabel('Postnummer'), '2900')
  await hand.choose(page.getByLabel('Kommune'), 'Brohavn Kommune')
  await hand.write(page.getByLabel('Dit navn'), 'Ejvind Knopskud')
  await hand.write(page.getByLabel('Din e-mail på arbejdet'), email)
  await hand.press(page.getByRole('button', { name: 'Send', exact: true }))
  await arrive('Tjek din e-mail')
}

async function letIn(device: Device, company: string) {
  const { page, hand, arrive, look } = device
  await enterAs(device, 'Hanne Bækkelyng')
  await arrive(/Hanne/)
  await hand.press(page.getByRole('button', { name: `Luk ind: ${company}` }))
  await page.getByText(`${company} er med nu.`).first().waitFor()
  await look()
}

async function postVacancy({ page, hand, arrive }: Device) {
  const before = { ...hand.effort }
  const on = async (heading: string) => {
    await hand.press(page.getByRole('button', { name: 'Videre', exact: true }))
    await arrive(heading)
  }
  const button = (name: string) => hand.press(page.getByRole('button', { name, exact: true }))
  const radio = (group: string | RegExp, name: string) =>
    hand.press(page.getByRole('group', { name: group }).first().getByRole('radio', { name }).first())

  await button('Ny stilling')
  await arrive('Hvilke opgaver stjæler tid?')
  await hand.pick(page.getByRole('combobox', { name: 'Find en opgave' }), 'pakke', 'pakke små dele')
  await on('Hvor meget, og hvornår?')
  await button('Alle hverdage kl. 6–17')
  await on('Hvor er arbejdspladsen?')
  await hand.press(page.getByRole('radio', { name: 'Butikken' }))
  await on('Hvad kan arbejdspladsen?')
  for (const nth of [0, 1, 2]) await hand.press(page.getByRole('radio', { name: 'Ja', exact: true }).nth(nth))
  await on('Hvad skal man kunne?')
  await button('Ingen krav, vi lærer det fra os')
  await radio(/Hvornår skal det i gang/, 'Når det passer')
  await on('Er den klar?')
  await button('Vis stillingen')
  await arrive('Hvem passer?')
  return { presses: hand.effort.presses - before.presses, fields: hand.effort.fields - before.fields }
}

async function askToMeet({ page, hand, arrive }: Device) {
  await hand.press(page.getByRole('link', { name: 'Åbn kortet' }).first())
  await arrive('En kandidat')
  await hand.press(page.getByRole('button', { name: 'Bed om et møde' }))
  await arrive('En kandidat')
  await page.getByText('Personen bestemmer.').first().waitFor()
}

async function seeName({ page, hand, open, arrive }: Device, name: string) {
  await open('/company/introductions')
  await arrive('Henvendelser')
  await hand.press(page.getByRole('link', { name: new RegExp(`^Se, hvem det er.*${name}`) }))
  await arrive(name)
}
