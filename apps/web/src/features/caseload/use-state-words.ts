import { introductionStates } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'

/** The state of an introduction in a word or two. */
export function useStateWords(): (state: string) => string {
  const { t } = useTranslation()
  return (state) => {
    const known = introductionStates.find((one) => one === state)
    return known ? t(`introductions.state.she.${known}`) : state
  }
}
