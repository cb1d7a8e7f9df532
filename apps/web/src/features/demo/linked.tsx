import { Link } from '@digdir/designsystemet-react'

const addresses = /(https?:\/\/[^\s<>"]*[\w/#-])/g

/** A mail's plain text; only http addresses become links, nothing in it becomes markup. */
export const Linked = ({ text }: { readonly text: string }) =>
  text.split(addresses).map((part, index) =>
    // Splitting by a group puts what it caught at every odd place.
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a text has no other identity, and it does not change.
      <Link key={index} href={part}>
        {part}
      </Link>
    ) : (
      part
    ),
  )
