import { useEffect, useState } from 'react'
import { Field } from '../../ui/field.tsx'

interface Props {
  readonly label: string
  readonly value: string
  readonly onSearch: (text: string) => void
}

const PAUSE_MS = 250

/** Searches once the typing pauses; a change from elsewhere (going back, "show all") is taken over. */
export function SearchField({ label, value, onSearch }: Props) {
  const [text, setText] = useState(value)
  const [before, setBefore] = useState(value)
  if (value !== before) {
    setBefore(value)
    setText(value)
  }
  useEffect(() => {
    if (text === value) return
    const timer = setTimeout(() => onSearch(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, value, onSearch])

  return (
    <Field label={label}>
      <input
        className="ds-input"
        type="search"
        autoComplete="off"
        maxLength={100}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
    </Field>
  )
}
