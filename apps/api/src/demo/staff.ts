import type { DemoMunicipality } from './municipalities.ts'

export interface StaffPlan {
  readonly key: string
  readonly name: string
  readonly role: 'caseworker' | 'admin'
  readonly municipality: DemoMunicipality
  readonly phone: string
}

export const staff: readonly StaffPlan[] = [
  { key: 'hanne', name: 'Hanne Bækkelyng', role: 'caseworker', municipality: '0999', phone: '10 00 10 01' },
  { key: 'jonas', name: 'Jonas Ravnstofte', role: 'caseworker', municipality: '0999', phone: '10 00 10 02' },
  { key: 'samira', name: 'Samira Tolvholm', role: 'caseworker', municipality: '0999', phone: '10 00 10 03' },
  { key: 'palle', name: 'Palle Vindfelding', role: 'admin', municipality: '0999', phone: '10 00 10 04' },
  { key: 'tove', name: 'Tove Skarrebo', role: 'caseworker', municipality: '0998', phone: '10 00 10 05' },
]
