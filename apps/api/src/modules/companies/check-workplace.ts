import { postcode } from '@fleksbro/catalogue'
import type { WorkplaceInput } from '@fleksbro/contract'
import type { z } from 'zod'
import { invalid } from '../../http/errors.ts'
import { checkFreeText } from '../../http/free-text.ts'

/** `at` is where the workplace stands in the body. The P-number has a field of its own, where no CPR is looked for. */
export function checkWorkplace({ name, street, postcode: code }: z.output<typeof WorkplaceInput>, at = ''): void {
  checkFreeText({ [`${at}/name`]: name, [`${at}/street`]: street }, { keepWords: true })
  if (!postcode(code)) throw invalid({ path: `${at}/postcode`, code: 'not-a-postcode' })
}
