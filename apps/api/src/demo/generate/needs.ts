import type { ProfileNeed } from '@fleksbro/contract'
import { needs } from '../people/plan.ts'
import type { Chance } from '../random.ts'

/** What often goes together: what is required, and what would be good. */
const bundles = {
  calm: ['TEM-01 KOG-01', 'SAN-01 TID-08'],
  structure: ['KOG-03 KOG-04', 'SOC-04 KOG-07'],
  quiet: ['SAN-01 KOG-06=30', 'SOC-01=4 TRA-04'],
  back: ['FYS-01=8 FYS-03', 'FYS-12 TID-08'],
  knees: ['FYS-07 FYS-08', 'FYS-05=30'],
  hands: ['FYS-09', 'FYS-02 TID-08 FYS-12'],
  people: ['SOC-02 SOC-03', 'SOC-01=6 SAN-02'],
  rest: ['TID-03', 'TID-05 TID-10 TID-08'],
  steady: ['TID-04 TID-12', 'KOG-08=3'],
  air: ['SAN-04', 'SAN-03 SAN-02'],
  hearing: ['SAN-06', 'SOC-05 SAN-01'],
  sight: ['SAN-07', 'SAN-03 TRA-02=300 TRA-03'],
  clear: ['SOC-05 SOC-04', 'KOG-08=2 SOC-06'],
  learning: ['KOG-05', 'KOG-10 KOG-09 SOC-06'],
  pressure: ['TEM-02 SAN-01', 'TEM-03 TEM-04 KOG-06=20'],
  access: ['FYS-11 FYS-04', 'TRA-02=200 FYS-06'],
} as const satisfies Record<string, readonly [string, string]>

export type NeedBundle = keyof typeof bundles

const common = ['TID-10', 'SOC-08', 'TID-11', 'TID-05', 'TID-08']

/** Most who need a quiet room say so on their card. */
const seldomHidden = 'SAN-01'

/** Two to six, one to three of them required; about half are shown to companies. */
export function needsOf(bundle: NeedBundle, dice: Chance): ProfileNeed[] {
  const [required, preferred] = bundles[bundle]
  const extra = dice.pick(common)
  const own = [...needs('required', required), ...needs('preferred', preferred)]
  const more = own.some(({ code }) => code === extra) || dice.isLucky(0.4) ? [] : needs('preferred', extra)
  return [...own, ...more].map((need) => ({ ...need, shown: dice.isLucky(need.code === seldomHidden ? 0.95 : 0.55) }))
}
