import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import './popover.css'

interface Props {
  /** What the button means to those who cannot see it; leave out where it holds words. */
  readonly label?: string
  readonly mark: ReactNode
  readonly place?: 'below' | 'above'
  readonly className: string
  readonly children: ReactNode
}

/** A button and what opens at it. Escape, a look elsewhere or a choice of a link closes it again. */
export function Popover({ label, mark, place = 'below', className, children }: Props) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)

  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false)
  }
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !open) return
    setOpen(false)
    button.current?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to what bubbles from the button and the panel in it.
    <div className="fb-popover" onBlur={onBlur} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {mark}
      </button>
      {open && (
        // biome-ignore lint/a11y: a link in the panel leads away, and the panel with it; the links themselves have the keys.
        <div
          id={id}
          className="fb-popover-panel"
          data-place={place}
          tabIndex={-1}
          onClick={({ target }) => target instanceof Element && target.closest('a') && setOpen(false)}
        >
          {children}
        </div>
      )}
    </div>
  )
}
