import type { ReactNode } from 'react'
import './pictures/picture.css'

/** 24 × 24, for menus and bottom bars; always beside a word. */
const icons = {
  today: (
    <>
      <circle className="b" cx="12" cy="12" r="4" />
      <path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6L7 7M17 17l1.4 1.4M5.6 18.4L7 17M17 7l1.4-1.4" />
    </>
  ),
  match: (
    <>
      <path d="M2.5 18C6 9 9 7 12 7s6 2 9.5 11" />
      <path d="M2 19h20M8 18v-6M12 18v-7M16 18v-6" />
    </>
  ),
  person: (
    <>
      <circle className="b" cx="12" cy="8" r="4" />
      <path d="M4 21c0-5 3.5-7.5 8-7.5s8 2.5 8 7.5" />
    </>
  ),
  people: (
    <>
      <circle className="b" cx="9" cy="8" r="3.5" />
      <path d="M2.5 20c0-4.5 3-6.5 6.5-6.5s6.5 2 6.5 6.5M15.5 5a3.5 3.5 0 0 1 0 6.5M18 14c2.3.9 3.5 3 3.5 6" />
    </>
  ),
  company: (
    <>
      <path className="b" d="M4 20V9l8-5 8 5v11z" />
      <path d="M2 20h20M10 20v-5h4v5" />
    </>
  ),
  job: (
    <>
      <rect className="b" x="3" y="8" width="18" height="12" rx="2.5" />
      <path d="M8.5 8V6a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v2M3 13h18" />
    </>
  ),
  talk: (
    <>
      <path className="b" d="M4 5h16a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-8l-5 4v-4H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1z" />
    </>
  ),
  course: <path d="M3 19h5v-5h5V9h5V4h3" />,
  effect: <path d="M3 6c5 1 6 9 10 10 3 .8 5 1 8 1M3 21h18M3 3v18" />,
  eye: (
    <>
      <path className="b" d="M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5s-7-2-9.5-6.5z" />
      <circle className="f" cx="12" cy="12" r="2.5" />
    </>
  ),
  settings: (
    <>
      <path d="M3 7h8M17 7h4M3 17h4M13 17h8" />
      <circle className="b" cx="14" cy="7" r="2.8" />
      <circle className="b" cx="10" cy="17" r="2.8" />
    </>
  ),
  list: (
    <>
      <path d="M9 6h12M9 12h12M9 18h12" />
      <path d="M4 6h.1M4 12h.1M4 18h.1" />
    </>
  ),
  mail: (
    <>
      <rect className="b" x="3" y="5" width="18" height="14" rx="2.5" />
      <path d="M3.5 7l8.5 6 8.5-6" />
    </>
  ),
  pay: (
    <>
      <circle className="b" cx="9" cy="14" r="6" />
      <path d="M12.5 4.6a6 6 0 1 1 3.6 11M9 11.5v5" />
    </>
  ),
  more: <path d="M5 12h.1M12 12h.1M19 12h.1" strokeWidth="3.5" />,
} as const satisfies Record<string, ReactNode>

export type MenuIconName = keyof typeof icons

export function MenuIcon({ name }: { name: MenuIconName }) {
  return (
    <svg className="fb-picture fb-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      {icons[name]}
    </svg>
  )
}
