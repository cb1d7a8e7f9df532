import { emptyProfile, type ProfileFacts, type ProfileNeed, type VisibleItem } from '@fleksbro/contract'
import type { DemoMunicipality } from '../municipalities.ts'
import { words } from '../short.ts'

/** A person of the demo: the profile, who may see it, and since when. */
export interface PersonPlan {
  readonly key: string
  readonly name: string
  readonly municipality: DemoMunicipality
  /** Key of the consultant; null is nobody yet. */
  readonly consultant: string | null
  /** Without one a consultant has filled the profile together with the person. */
  readonly hasAccount: boolean
  readonly visible: boolean
  readonly paused: boolean
  readonly shielded: boolean
  /** Key of the company that must not see her, such as where she works now. */
  readonly hiddenFrom: string | null
  readonly facts: ProfileFacts
  readonly hidden: readonly VisibleItem[]
  readonly weeksSinceContact: number
  readonly weeksHere: number
}

type Given = Pick<PersonPlan, 'key' | 'name'> &
  Partial<Omit<PersonPlan, 'facts' | 'key' | 'name'>> & { readonly facts: Partial<ProfileFacts> }

/** Visible, with an account and a consultant, unless said otherwise. */
export const person = ({ facts, ...given }: Given): PersonPlan => ({
  municipality: '0999',
  consultant: 'hanne',
  hasAccount: true,
  visible: true,
  paused: false,
  shielded: false,
  hiddenFrom: null,
  hidden: [],
  weeksSinceContact: 1,
  weeksHere: 20,
  ...given,
  facts: { ...emptyProfile, ...facts },
})

/** `'TEM-01 KOG-06=30'`; a star lets companies see it: `'SAN-01*'`. */
export const needs = (strength: ProfileNeed['strength'], text: string): ProfileNeed[] =>
  words(text).map((word) => {
    const [code = '', value] = word.replace('*', '').split('=')
    return { code, strength, ...(value === undefined ? {} : { value: Number(value) }), shown: word.endsWith('*') }
  })

export const danish: NonNullable<ProfileFacts['languages']> = [{ code: 'da', level: 3 }]
