import { pseudonymOf } from '../../security/tokens.ts'

/** Companies whose pseudonyms are kept at a time; another costs a hash per person. */
const mostCompanies = 16

interface Names {
  readonly byCandidate: Map<string, string>
  readonly byPseudonym: Map<string, string>
}

/** The names that companies know a market's people by, worked out once per company and person. */
export class Pseudonyms {
  readonly #key: Buffer
  readonly #epochs: ReadonlyMap<string, { readonly pseudonymEpoch: number }>
  readonly #byCompany = new Map<string, Names>()

  constructor(key: Buffer, epochs: ReadonlyMap<string, { readonly pseudonymEpoch: number }>) {
    this.#key = key
    this.#epochs = epochs
  }

  /** By what this company knows her now. */
  of(companyId: string, candidateId: string): string {
    const names = this.#namesFor(companyId)
    return names.byCandidate.get(candidateId) ?? this.#name(names, companyId, candidateId)
  }

  candidateOf(companyId: string, pseudonym: string): string | undefined {
    for (const candidateId of this.#epochs.keys()) this.of(companyId, candidateId)
    return this.#namesFor(companyId).byPseudonym.get(pseudonym)
  }

  /** Her name may have changed. */
  forget(candidateId: string): void {
    for (const { byCandidate, byPseudonym } of this.#byCompany.values()) {
      byPseudonym.delete(byCandidate.get(candidateId) ?? '')
      byCandidate.delete(candidateId)
    }
  }

  #namesFor(companyId: string): Names {
    const names = this.#byCompany.get(companyId) ?? { byCandidate: new Map(), byPseudonym: new Map() }
    if (!this.#byCompany.has(companyId) && this.#byCompany.size >= mostCompanies) {
      const [oldest] = this.#byCompany.keys()
      if (oldest) this.#byCompany.delete(oldest)
    }
    this.#byCompany.set(companyId, names)
    return names
  }

  #name({ byCandidate, byPseudonym }: Names, companyId: string, candidateId: string): string {
    const epoch = this.#epochs.get(candidateId)?.pseudonymEpoch ?? 0
    const pseudonym = pseudonymOf(this.#key, companyId, candidateId, epoch)
    byCandidate.set(candidateId, pseudonym)
    byPseudonym.set(pseudonym, candidateId)
    return pseudonym
  }
}
