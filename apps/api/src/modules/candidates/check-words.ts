import { invalid } from '../../http/errors.ts'
import { checkFreeText } from '../../http/free-text.ts'
import type { StoredCandidate } from './candidate-store.ts'
import type { SaveProfile } from './save-profile.ts'
import { saysName } from './says-name.ts'

/** Texts of a profile. Companies read `about` before they may know who wrote it; what stands unchanged is not asked again. */
export function checkWords({ facts, name, email, phone, keepWords }: SaveProfile, stored: StoredCandidate): void {
  checkFreeText({ '/name': name, '/email': email, '/phone': phone }, { keepWords: true })
  const about = facts?.about
  if (!about || about === stored.facts.about) return
  checkFreeText({ '/facts/about': about }, { keepWords, anonymous: true })
  if (saysName(about, name ?? stored.name)) throw invalid({ path: '/facts/about', code: 'own-name' })
}
