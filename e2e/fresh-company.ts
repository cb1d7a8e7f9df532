import { acceptInvitation, registerCompany } from '@fleksbro/contract'
import { apiClient, mailedLink } from './api.ts'

/** CVR numbers nobody has, one for each company that comes in the course of the tests. */
export const freeCvr = { first: '01180029', second: '01180045', third: '01180061' }

export const password = 'en lang sætning uden mening'

/** Somebody whose company has registered and waits to be let in. */
export async function freshCompany(url: string, cvr: string) {
  const client = apiClient(url)
  const email = `signe.${cvr}@demo.fleksbro.example`
  const name = 'Signe Sømmebo'
  const workplace = { name: 'Værkstedet', pNumber: null, street: 'Prøvevej 1', postcode: '2900', employees: 4 }
  const language = 'da'
  await client.call(registerCompany, {
    body: { cvr, company: 'Sømmebo Reoler', workplace, municipality: '0999', name, email, phone: null, language },
  })
  const [, token = ''] = (await mailedLink(url, email)).split('#')
  await client.call(acceptInvitation, { body: { token, name, password, language } })
  return { email, password }
}
