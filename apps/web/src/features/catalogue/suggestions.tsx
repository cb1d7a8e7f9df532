import { useId } from 'react'
import type { PickerItem } from '../../ui/picker.tsx'
import './suggestions.css'

interface Props {
  readonly label: string
  readonly items: readonly PickerItem[]
  readonly onAdd: (id: string) => void
}

/** Things one may well mean, each added with one tap. */
export function Suggestions({ label, items, onAdd }: Props) {
  const id = useId()
  if (items.length === 0) return null
  return (
    <div className="fb-suggestions">
      <p id={id}>{label}</p>
      <ul aria-labelledby={id}>
        {items.map((item) => (
          <li key={item.id}>
            <button type="button" onClick={() => onAdd(item.id)}>
              <span aria-hidden="true">+</span> {item.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
