import { addsUp } from './adds-up.ts'
import { answersStayInRange } from './answers-stay-in-range.ts'
import { companiesSeeWhatIsShown } from './companies-see-what-is-shown.ts'
import { coverage } from './coverage.ts'
import { engineAgrees } from './engine-agrees.ts'
import type { Invariant } from './invariant.ts'
import { listsAgree } from './lists-agree.ts'
import { metNeverLowers } from './met-never-lowers.ts'
import { nameChangesNothing } from './name-changes-nothing.ts'
import { neverBoughtBack } from './never-bought-back.ts'
import { sameOrder } from './same-order.ts'
import { unknownHasNoNumber } from './unknown-has-no-number.ts'
import { unknownPlace } from './unknown-place.ts'
import { wordsChangeNothing } from './words-change-nothing.ts'

/** In the order in which people read them. */
export const invariants: readonly Invariant[] = [
  neverBoughtBack,
  coverage,
  unknownHasNoNumber,
  nameChangesNothing,
  wordsChangeNothing,
  companiesSeeWhatIsShown,
  metNeverLowers,
  answersStayInRange,
  unknownPlace,
  addsUp,
  listsAgree,
  sameOrder,
  engineAgrees,
]
