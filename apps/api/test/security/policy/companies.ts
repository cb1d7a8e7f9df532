import type { Rule, Who } from './outcome.ts'

const workplace = { name: 'Lager', pNumber: null, street: 'Kajen 2', postcode: '2900', employees: 3 }
const insiders: Who = {
  owner: { ours: 'yes', else: 'gone' },
  colleague: { ours: 'yes', else: 'gone' },
  refused: { refused: 'yes', else: 'gone' },
  waiting: { waiting: 'yes', else: 'gone' },
  'company:foreign': { foreign: 'yes' },
}
const owners: Who = { ...insiders, colleague: 'gone' }
const consultants = (outcome: Readonly<Record<string, 'yes' | 'conflict' | 'gone'>>): Who => ({
  assigned: outcome,
  consultant: outcome,
  benefits: outcome,
})
const lists: Who = { assigned: 'yes', consultant: 'yes', benefits: 'yes', 'consultant:foreign': 'yes' }
const inside = { published: 'yes', draft: 'yes', paused: 'yes', filled: 'yes', expired: 'yes', else: 'gone' } as const
const writes: Who = {
  owner: { filled: 'conflict', expired: 'conflict', else: 'yes' },
  colleague: { filled: 'conflict', expired: 'conflict', else: 'yes' },
  'company:foreign': { elsewhere: 'yes' },
}
const moves = (yes: readonly string[], elsewhere: 'yes' | 'conflict'): Who => {
  const from = { ...Object.fromEntries(yes.map((status) => [status, 'yes' as const])), else: 'conflict' } as const
  return { owner: from, colleague: from, 'company:foreign': { elsewhere } }
}
const move = (action: string, who: Who): Rule => ({ about: 'vacancies', who, body: { action } })

export const companyRules: Readonly<Record<string, Rule | readonly Rule[]>> = {
  listMunicipalities: { about: 'none', who: { everybody: 'yes' } },
  registerCompany: {
    about: 'none',
    who: { everybody: 'yes' },
    few: true,
    body: {
      cvr: 'invented',
      company: 'Ny Havn',
      workplace,
      municipality: '0999',
      name: 'Ny Ejer',
      email: 'random',
      phone: null,
      language: 'da',
    },
  },
  readCompany: {
    about: 'companies',
    who: {
      ...insiders,
      ...consultants({ ours: 'yes', refused: 'yes', waiting: 'yes', else: 'gone' }),
      'consultant:foreign': { foreign: 'yes' },
    },
  },
  listCompanies: { about: 'none', who: lists },
  saveCompany: { about: 'companies', who: insiders, body: { about: 'Vi pakker.' } },
  addWorkplace: { about: 'companies', who: insiders, body: workplace },
  saveWorkplace: { about: 'companies', who: insiders, body: workplace },
  inviteColleague: {
    about: 'companies',
    who: owners,
    body: { name: 'Ny Kollega', email: 'kollega@example.dk', role: 'member' },
  },
  // The person named is the colleague at `ours`, the only owner elsewhere.
  removeMember: {
    about: 'companies',
    who: { owner: { ours: 'yes', else: 'gone' }, colleague: { ours: 'yes', else: 'gone' }, ...lastOwners() },
  },
  decideAdmission: {
    about: 'companies',
    who: {
      ...consultants({ ours: 'conflict', refused: 'yes', waiting: 'yes', else: 'gone' }),
      // Whoever decided before is answered the same again.
      assigned: { ours: 'yes', refused: 'yes', waiting: 'yes', else: 'gone' },
      'consultant:foreign': { foreign: 'yes' },
    },
    body: { status: 'in' },
  },
  takeOnCompany: {
    about: 'companies',
    who: {
      ...consultants({ ours: 'yes', refused: 'conflict', waiting: 'conflict', else: 'gone' }),
      'consultant:foreign': { foreign: 'yes' },
    },
  },

  listVacancies: {
    about: 'companies',
    who: {
      ...insiders,
      // As long as it is not let in, its vacancies are its own.
      ...consultants({ ours: 'yes', else: 'gone' }),
      'consultant:foreign': { foreign: 'yes' },
    },
  },
  carveJobs: {
    about: 'companies',
    who: insiders,
    body: { workplaceId: null, tasks: [{ id: 't-pack-orders', hours: 3, slots: null }], jobs: null },
  },
  createVacancy: { about: 'companies', who: insiders, body: { title: 'Rydde op', workplaceId: null } },
  readVacancy: {
    about: 'vacancies',
    who: {
      owner: inside,
      colleague: inside,
      'company:foreign': { elsewhere: 'yes' },
      ...consultants(inside),
      'consultant:foreign': { elsewhere: 'yes' },
    },
  },
  listVacancyDoors: {
    about: 'vacancies',
    who: { owner: inside, colleague: inside, 'company:foreign': { elsewhere: 'yes' } },
  },
  saveVacancy: { about: 'vacancies', who: writes, body: { version: 1, about: 'Vi pakker små æsker.' } },
  moveVacancy: [
    move('publish', moves(['draft'], 'conflict')),
    move('pause', moves(['published'], 'yes')),
    move('resume', moves(['paused'], 'conflict')),
    move('fill', moves(['published', 'paused'], 'yes')),
  ],
}

/** The only owner may leave a company without colleagues and open vacancies, as the waiting one is. */
function lastOwners(): Who {
  return { refused: { refused: 'conflict' }, waiting: { waiting: 'yes' }, 'company:foreign': { foreign: 'conflict' } }
}
