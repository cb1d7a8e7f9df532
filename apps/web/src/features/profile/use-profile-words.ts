import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { PlaceContext } from './profile-place.tsx'

/** `t` for the profile's pages: where the reader is not the person herself, in the words that her page was given. */
export function useProfileWords() {
  const { t } = useTranslation()
  const words = use(PlaceContext)?.words
  if (!words) return { t }
  return { t: ((key: string, values?: object) => t([words(key), key] as never, values as never)) as typeof t }
}
