import { useOnline } from '../api/connection.ts'
import { OfflineError } from '../api/errors.ts'
import { WentWrong } from './went-wrong.tsx'

/** A page whose part did not come. The browser remembers that it failed, so trying again opens the page anew. */
export function PartMissing({ error }: { readonly error: unknown }) {
  const online = useOnline()
  return (
    <div className="fb-page" data-width="reading">
      <WentWrong error={online ? error : new OfflineError()} onRetry={() => window.location.reload()} />
    </div>
  )
}
