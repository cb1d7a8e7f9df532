import type { ReactNode } from 'react'

/** The way and the place. */
export const tra: Readonly<Record<string, ReactNode>> = {
  'TRA-01': (
    <>
      <path className="b" d="M14 5c6 0 10 4 10 10 0 7-10 17-10 17S4 22 4 15C4 9 8 5 14 5z" />
      <circle className="f" cx="14" cy="15" r="3.5" />
      <path d="M14 42h8" />
      <circle className="p" cx="35" cy="34" r="10" />
      <path className="w" d="M35 28v6l4 3" />
    </>
  ),
  'TRA-02': (
    <>
      <rect className="b" x="8" y="6" width="32" height="31" rx="6" />
      <path className="p" d="M13 12h22v11H13z" />
      <path d="M14 30h4M30 30h4M13 37v5M35 37v5" />
      <path className="w" d="M24 12v11" />
    </>
  ),
  'TRA-03': (
    <>
      <path className="b" d="M5 35v-9l5-12h28l5 12v9z" />
      <path d="M8 25h32M10 35v5M38 35v5M13 30h3M32 30h3" />
      <path className="w" d="M6 5l36 38" />
    </>
  ),
  'TRA-04': (
    <>
      <path className="b" d="M8 42V22L24 8l16 14v20z" />
      <path d="M3 25L24 6l21 19" />
      <path className="p" d="M16 25h16v10H16z" />
      <path className="w" d="M13 39h22" />
    </>
  ),
}
