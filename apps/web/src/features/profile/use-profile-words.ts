import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { PlaceContext } from './profile-place.tsx'

/** `t` for the profile's pages: where the reader is not the person herself, in the words that her page was given. */
export function useProfileWords() {
  const { t } = useTranslation()
  const words = use(PlaceContext)?.words
  if (!words) return { t }
  // The first key that has words is said; keys of two files together are more than the type of `t` can follow.
  const say: unknown = (key: string, values?: object) => t([words(key), key] as never, values as never)
  return { t: say as typeof t }
}
