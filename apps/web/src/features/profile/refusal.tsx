import type { ApiError } from '../../api/errors.ts'
import { useProfileWords } from './use-profile-words.ts'
import './profile.css'

interface Props {
  readonly refused: ApiError | null
  readonly name: string
}

/** Says why nothing was saved, where no field says it itself. */
export function Refusal({ refused, name }: Props) {
  const { t } = useProfileWords()
  if (!refused || refused.fields.some(({ path }) => path === '/facts/about')) return null
  return (
    <p role="alert" className="fb-refusal">
      {words()}
    </p>
  )

  function words(): string {
    if (refused?.code === 'hers-to-decide') return t('profile.refused.hers', { name })
    if (refused?.code === 'shielded') return t('profile.refused.shielded')
    return t('profile.refused.general')
  }
}
