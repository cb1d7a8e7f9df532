import { type Company, emptyVacancy, type Vacancy } from '@fleksbro/contract'

/** For page tests: a company that is let in, and a draft of which nothing is answered. */
const id = (last: number) => `0198b9e4-6f1c-7c52-9a55-5c2f7d7b1a${last.toString().padStart(2, '0')}`

export const companyId = id(3)
export const vacancyId = id(20)
export const workplaceId = id(30)

export const exampleVacancy = (more: Partial<Vacancy> = {}): Vacancy => ({
  id: vacancyId,
  version: 1,
  company: { id: companyId, name: 'Havnens Dele' },
  workplace: { id: workplaceId, name: 'Lageret', postcode: '8000', place: 'Aarhus C' },
  title: 'Ny stilling',
  about: '',
  status: 'draft',
  places: 1,
  expiresOn: null,
  facts: emptyVacancy,
  helpsMost: ['tasks', 'hours'],
  savedAt: '2026-11-23T08:00:00Z',
  allowedActions: ['edit', 'publish', 'copy'],
  ...more,
})

export const exampleCompany = (more: Partial<Company> = {}): Company => ({
  id: companyId,
  cvr: '99000010',
  name: 'Havnens Dele',
  about: '',
  workplaces: [
    {
      id: workplaceId,
      name: 'Lageret',
      pNumber: null,
      street: 'Kajen 2',
      postcode: '8000',
      place: 'Aarhus C',
      employees: 20,
    },
  ],
  members: [{ accountId: id(1), name: 'Alma Lind', email: 'alma@example.dk', role: 'owner' }],
  admissions: [
    {
      municipality: { code: '0999', name: 'Broby' },
      status: 'in',
      caseworker: { name: 'Mette Krogh', email: 'mette@example.dk', phone: '20 30 40 50' },
      reason: null,
      decidedAt: '2026-11-01T08:00:00Z',
    },
  ],
  allowedActions: ['edit', 'invite'],
  ...more,
})
