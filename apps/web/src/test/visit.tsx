import type { Account, Role, Session } from '@fleksbro/contract'
import { createMemoryHistory } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createQueryClient } from '../api/query-client.ts'
import { App } from '../app/app.tsx'
import { sessionQuery } from '../session/session.ts'

interface Options {
  /** Nobody is signed in without it. */
  readonly as?: Role
  readonly account?: Partial<Account>
  readonly now?: string
  readonly demo?: boolean
}

/** Opens the whole app at a path, signed in with a role. Stub the API with `fakeApi` before. */
export function visit(path: string, { as, account, now = '2026-11-23T09:00:00Z', demo = false }: Options = {}) {
  const queryClient = createQueryClient()
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } })
  const session: Session = { account: as ? { ...accountAs(as), ...account } : null, demo, now }
  queryClient.setQueryData(sessionQuery().queryKey, session)

  const history = createMemoryHistory({ initialEntries: [path] })
  const view = render(<App history={history} queryClient={queryClient} />)
  return { ...view, user: userEvent.setup(), history, queryClient }
}

const id = (last: number) => `0198b9e4-6f1c-7c52-9a55-5c2f7d7b1a${last.toString().padStart(2, '0')}`

export function accountAs(role: Role): Account {
  return {
    id: id(1),
    name: 'Alma Lind',
    email: 'alma@example.dk',
    phone: '20 30 40 50',
    role,
    language: 'da',
    municipality: role === 'company' ? null : { code: '0999', name: 'Broby' },
    candidateId: role === 'candidate' ? id(2) : null,
    company: role === 'company' ? { id: id(3), name: 'Havnens Dele' } : null,
    decidesOnBenefits: false,
    showsReading: true,
  }
}
