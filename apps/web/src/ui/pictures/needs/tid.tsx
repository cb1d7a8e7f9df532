import type { ReactNode } from 'react'

/** Working time and energy. */
export const tid: Readonly<Record<string, ReactNode>> = {
  'TID-01': (
    <>
      <circle className="b" cx="24" cy="24" r="17" />
      <path className="f" d="M24 24V7a17 17 0 0 1 14.7 8.5z" />
      <path d="M24 24v-9M24 24l6 4" />
    </>
  ),
  'TID-02': (
    <>
      <path className="s" d="M5 34a19 19 0 0 1 38 0z" />
      <path d="M4 36h40M11 34a13 13 0 0 1 26 0" />
      <path className="w" d="M24 10V5M10.5 15L7 11.5M37.5 15l3.5-3.5" />
    </>
  ),
  'TID-03': (
    <>
      <rect className="b" x="2" y="13" width="10" height="22" rx="3" />
      <rect className="b" x="36" y="13" width="10" height="22" rx="3" />
      <path className="w" d="M27 18a6.5 6.5 0 1 0 3 9 6 6 0 0 1-3-9z" />
    </>
  ),
  'TID-04': (
    <>
      <rect className="b" x="6" y="9" width="36" height="32" rx="5" />
      <path d="M6 18h36M15 5v7M33 5v7" />
      <path className="w" d="M14 25h6M14 32h6M28 25h6M28 32h6" />
    </>
  ),
  'TID-05': (
    <>
      <circle className="b" cx="24" cy="24" r="14" />
      <path d="M24 15v9l5 3" />
      <path className="w" d="M5 24H1l4-5M43 24h4l-4 5" />
    </>
  ),
  'TID-06': (
    <>
      <circle className="b" cx="24" cy="26" r="15" />
      <path d="M24 26v-9M24 26h7M9 11l-5 5M39 11l5 5" />
      <path className="w" d="M17 4h6l-6 6h6M28 3h4l-4 4h4" />
    </>
  ),
  'TID-07': (
    <>
      <circle className="b" cx="24" cy="22" r="9" />
      <path d="M24 5v3M24 36v3M7 22h3M38 22h3M12 10l2 2M34 32l2 2M12 34l2-2M34 12l2-2" />
      <path className="w" d="M6 44h36" />
    </>
  ),
  'TID-08': (
    <>
      <path className="b" d="M8 18h24v12a9 9 0 0 1-9 9h-6a9 9 0 0 1-9-9z" />
      <path d="M32 21h4a5 5 0 0 1 0 10h-4M6 43h30" />
      <path className="w" d="M15 12c-2-3 2-4 0-7M25 12c-2-3 2-4 0-7" />
    </>
  ),
  'TID-09': (
    <>
      <path className="b" d="M5 42V28h8v14zM20 42V12h8v30zM35 42V22h8v20z" />
      <path className="w" d="M9 20L24 5l15 9" />
    </>
  ),
  'TID-10': (
    <>
      <path className="b" d="M5 42V34h9v-8h10v-8h10v-8h9v32z" />
      <path className="w" d="M8 22L28 5M28 5h-8M28 5v7" />
    </>
  ),
  'TID-11': (
    <>
      <rect className="b" x="6" y="9" width="36" height="32" rx="5" />
      <path d="M6 18h36M15 5v7M33 5v7" />
      <path className="w" d="M24 23v12M18 29h12" />
    </>
  ),
  'TID-12': (
    <>
      <path className="b" d="M15 6h18a3 3 0 0 1 3 3v30a3 3 0 0 1-3 3H15a3 3 0 0 1-3-3V9a3 3 0 0 1 3-3z" />
      <path d="M21 37h6" />
      <path className="w" d="M19 18h10l-10 10h10" />
    </>
  ),
}
