import { type ReactNode, useId } from 'react'
import type { PickerItem } from '../../ui/picker.tsx'
import './pills.css'

interface Props {
  readonly legend: ReactNode
  readonly items: readonly PickerItem[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Many short choices close together, each a native checkbox one can hit with a thumb. */
export function Pills({ legend, items, chosen, onChange }: Props) {
  const name = useId()
  return (
    <fieldset className="fb-pills">
      <legend>{legend}</legend>
      <div>
        {items.map(({ id, label }) => (
          <label key={id}>
            <input
              type="checkbox"
              name={name}
              checked={chosen.includes(id)}
              onChange={({ target }) => onChange(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
