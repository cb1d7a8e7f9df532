import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './picker.css'
import { useSearch } from './use-search.ts'
import './field.css'

export interface PickerItem {
  readonly id: string
  readonly label: string
  readonly hint?: string
}

interface Props<Item extends PickerItem> {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** Keep it stable between renders (`useCallback`, or a function of the module). */
  readonly search: (text: string) => Promise<readonly Item[]>
  readonly chosen: readonly Item[]
  readonly onChange: (chosen: readonly Item[]) => void
  /** One choice only: a new one takes the place of the old. */
  readonly single?: boolean
}

/** Search and choose (ARIA 1.2 combobox): arrows move, Enter chooses, Escape closes, what is chosen stands as chips. */
export function Picker<Item extends PickerItem>(props: Props<Item>) {
  const { label, hint, search, chosen, onChange, single = false } = props
  const { t } = useTranslation()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const { state, items } = useSearch(text, search)
  const offered = items.filter((item) => !chosen.some((taken) => taken.id === item.id))
  const shown = open && text.trim() !== ''
  const current = shown ? offered[active] : undefined

  useEffect(() => {
    if (current) list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [current])

  const choose = (item: Item) => {
    onChange(single ? [item] : [...chosen, item])
    setText('')
    setActive(-1)
    setOpen(false)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && offered.length > 0) {
      event.preventDefault()
      setOpen(true)
      setActive((active + step + offered.length + (active < 0 && step < 0 ? 1 : 0)) % offered.length)
    }
    if (event.key === 'Enter' && shown) {
      event.preventDefault()
      const item = current ?? (offered.length === 1 ? offered[0] : undefined)
      if (item) choose(item)
    }
    if (event.key === 'Escape' && shown) {
      event.stopPropagation()
      setOpen(false)
    }
  }

  return (
    <div className="fb-field fb-picker">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="fb-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {chosen.length > 0 && (
        <ul className="fb-chips" aria-label={t('ui.picker.chosen')}>
          {chosen.map((item) => (
            <li key={item.id}>
              <span>{item.label}</span>
              <button
                type="button"
                aria-label={t('ui.picker.remove', { what: item.label })}
                onClick={() => onChange(chosen.filter((taken) => taken.id !== item.id))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="fb-combo">
        <input
          id={id}
          className="ds-input"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={shown && offered.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={current ? `${id}-${current.id}` : undefined}
          aria-describedby={hint ? `${id}-hint` : undefined}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setActive(-1)
            setOpen(true)
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <div ref={list} id={`${id}-list`} role="listbox" aria-labelledby={id} hidden={!shown || offered.length === 0}>
          {offered.map((item, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field above and moves aria-activedescendant.
            <div
              key={item.id}
              id={`${id}-${item.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(item)}
            >
              {item.label}
              {item.hint && <small>{item.hint}</small>}
            </div>
          ))}
        </div>
        <p role="status" className={shown && offered.length === 0 ? 'fb-combo-said' : 'fb-hidden'}>
          {shown && said()}
        </p>
      </div>
    </div>
  )

  function said(): string {
    if (state === 'failed') return t('ui.picker.failed')
    if (state !== 'found') return t('ui.picker.searching')
    return offered.length === 0 ? t('ui.picker.none') : t('ui.picker.found', { count: offered.length })
  }
}
