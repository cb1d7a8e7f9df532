/** What one language calls a concept. */
export interface EscoNames {
  readonly preferred: string
  readonly alternatives: readonly string[]
}

/** By language code as in the files' names. */
export interface EscoWords {
  readonly da?: EscoNames
  readonly en?: EscoNames
  readonly [language: string]: EscoNames | undefined
}

export interface EscoConcept {
  /** Its address, e.g. `http://data.europa.eu/esco/skill/…`. */
  readonly uri: string
  readonly names: EscoWords
}

export interface EscoOccupation extends EscoConcept {
  /** ISCO-08 code of four digits, the first four of DISCO-08. */
  readonly isco: string
}

export interface EscoTakes {
  readonly occupation: string
  readonly skill: string
  /** Whoever does the work needs it; otherwise some do. */
  readonly essential: boolean
}

/** The European Commission's ESCO classification as plain data. Everything is named by its address. */
export interface EscoRelease {
  readonly occupations: readonly EscoOccupation[]
  readonly skills: readonly EscoConcept[]
  readonly takes: readonly EscoTakes[]
  /** Narrower and broader: occupations, skills and groups of skills. One may stand below several. */
  readonly broader: readonly (readonly [narrower: string, broader: string])[]
}

/** The line that ESCO asks for wherever its data is used. */
export const escoAttribution = 'This service uses the ESCO classification of the European Commission.'
