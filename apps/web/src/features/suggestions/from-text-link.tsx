import { TextLink } from '../../page/links.tsx'
import './from-text-link.css'

/** A quiet way in beside the questions, for those who have written it once already. */
export function FromTextLink({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <p className="fb-from-text-link">
      <TextLink to={to}>{children}</TextLink>
    </p>
  )
}
