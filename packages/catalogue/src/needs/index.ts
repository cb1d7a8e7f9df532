import type { NeedEntry } from '../types.ts'
import { fys } from './fys.ts'
import { kog } from './kog.ts'
import { san } from './san.ts'
import { soc } from './soc.ts'
import { tem } from './tem.ts'
import { tid } from './tid.ts'
import { tra } from './tra.ts'

/** The 58 accommodation needs with the workplace conditions that satisfy them, in the order forms show them. */
export const needs: readonly NeedEntry[] = [...tid, ...tem, ...fys, ...kog, ...san, ...soc, ...tra]

const byCode = /* @__PURE__ */ new Map(needs.map((need) => [need.code, need]))

/** The need with this code (`KOG-01`), or undefined for a code the catalogue does not know. */
export function needByCode(code: string): NeedEntry | undefined {
  return byCode.get(code)
}
