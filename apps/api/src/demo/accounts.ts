import type { DemoPerson } from '../modules/demo/demo-people.ts'

/** Whom a visitor of the demo can sign in as, in the order shown. */
export const demoPeople: readonly DemoPerson[] = []
