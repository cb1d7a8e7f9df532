import { useEffect, useState } from 'react'
import { Field } from '../../ui/field.tsx'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

const PAUSE_MS = 250

/** Searches once the typing pauses; what stands in the address can also change from outside. */
export function SearchField({ label, value, onChange }: Props) {
  const [text, setText] = useState(value)
  const [told, setTold] = useState(value)
  if (told !== value) {
    setTold(value)
    if (text.trim() !== value) setText(value)
  }

  useEffect(() => {
    if (text.trim() === value) return
    const timer = setTimeout(() => onChange(text.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, value, onChange])

  return (
    <Field label={label}>
      <input
        className="ds-input"
        type="search"
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </Field>
  )
}
