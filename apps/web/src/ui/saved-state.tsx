import { useTranslation } from 'react-i18next'
import './saved-state.css'

/** `waiting`: kept here and tried again; `stale`: somebody saved something else meanwhile. */
export type SaveState = 'saved' | 'saving' | 'waiting' | 'stale' | 'refused'

export function SavedState({ state }: { readonly state: SaveState }) {
  const { t } = useTranslation()
  return (
    <p className="fb-saved" data-state={state} role="status" aria-live="polite">
      {t(`ui.saved.${state}`)}
    </p>
  )
}
