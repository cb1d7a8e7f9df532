import {
  hideFromCompany,
  listIntroductions,
  listLooks,
  type Profile,
  readCompanyView,
  readProfile,
  saveProfile,
  stopHidingFromCompany,
} from '@fleksbro/contract'
import { ApiError } from '../api/errors.ts'
import { cardOf } from './a-profile.ts'
import { on } from './fake-api.ts'

interface ProfileApi {
  profile: Profile
  /** The bodies of what was saved. */
  readonly saves: unknown[]
  /** Set: what is saved throws what it answers. */
  refuse: ((body: { readonly facts?: object; readonly keepWords?: boolean }) => Error | null) | null
  /** Somebody saved this, on this device or elsewhere. */
  readonly become: (change: Partial<Profile>) => Profile
  readonly answers: ReturnType<typeof on>[]
}

/** A profile that keeps what is saved, answers a stale version with 412, and says no when `refuse` does. */
export function profileApi(start: Profile): ProfileApi {
  const api: ProfileApi = {
    profile: start,
    saves: [],
    refuse: null,
    answers: [
      on(readProfile, () => api.profile),
      on(readCompanyView, () => ({ seen: api.profile.visible && !api.profile.paused, card: cardOf(api.profile) })),
      on(listLooks, () => []),
      on(listIntroductions, () => []),
      on(saveProfile, ({ body }) => {
        const refused = api.refuse?.(body as never)
        if (refused) throw refused
        if (body.version !== api.profile.version) {
          throw new ApiError({ status: 412, code: 'stale', current: api.profile })
        }
        const { version: _, facts, visibility, keepWords: __, ...rest } = body
        api.saves.push(body)
        return api.become({
          ...defined(rest),
          facts: { ...api.profile.facts, ...defined(facts ?? {}) },
          visibility: { ...api.profile.visibility, ...defined(visibility ?? {}) },
        })
      }),
      on(hideFromCompany, ({ params, body }) =>
        api.become({ hiddenFrom: [...api.profile.hiddenFrom, { cvr: String(params.cvr), name: body.name }] }),
      ),
      on(stopHidingFromCompany, ({ params }) =>
        api.become({ hiddenFrom: api.profile.hiddenFrom.filter(({ cvr }) => cvr !== params.cvr) }),
      ),
    ],
    become: (change) => {
      api.profile = { ...api.profile, ...change, version: api.profile.version + 1 }
      return api.profile
    },
  }
  return api
}

const defined = (some: object) => Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined))
