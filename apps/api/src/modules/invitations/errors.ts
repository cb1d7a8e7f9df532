import { DomainError } from '../../http/errors.ts'

/** Used, run out, replaced by a newer one or never made: whoever holds it learns no more than that. */
export const linkGone = () => new DomainError(404, 'link-gone')
