/** Somebody of the demo whom a visitor can sign in as. */
export interface DemoPerson {
  readonly email: string
  /** One line about the person, so that a visitor can choose. */
  readonly about: { readonly da: string; readonly en: string }
}
