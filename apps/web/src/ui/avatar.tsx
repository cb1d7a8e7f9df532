import './avatar.css'

/** First letters of the first and the last name: `Mette Krogh` → `MK`. */
export const initials = (name: string) => {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => word?.[0]?.toLocaleUpperCase('da') ?? '').join('')
}

/** Decoration beside a name or inside a labelled button; says nothing of its own to a screen reader. */
export function Avatar({ name, size = 'md' }: { readonly name: string; readonly size?: 'sm' | 'md' }) {
  return (
    <span className="fb-avatar" data-size={size} aria-hidden="true">
      {initials(name)}
    </span>
  )
}
