import type { ReactNode } from 'react'

/** Body and movement. */
export const fys: Readonly<Record<string, ReactNode>> = {
  'FYS-01': (
    <>
      <path className="b" d="M11 18h26l5 22H6z" />
      <circle className="p" cx="24" cy="12" r="6" />
      <path className="w" d="M18 28l6 6 6-6" />
    </>
  ),
  'FYS-02': (
    <>
      <circle className="b" cx="12" cy="14" r="7" />
      <path className="b" d="M29 7h14v14H29zM12 28l8 14H4z" />
      <path className="w" d="M30 36h12M36 30v12" />
    </>
  ),
  'FYS-03': (
    <>
      <circle className="wf" cx="12" cy="9" r="4.5" />
      <circle className="f" cx="34" cy="7" r="4.5" />
      <path d="M12 17v11h9v13M34 15v14l-4 13M34 29l5 13M4 22v19" />
      <path className="w" d="M20 15h6M23 12l3 3-3 3" />
    </>
  ),
  'FYS-04': (
    <>
      <circle className="wf" cx="18" cy="8" r="5" />
      <path className="b" d="M8 18h5v13h18v6H8z" />
      <path d="M18 17v8h12v16M10 37v6M28 37v6" />
    </>
  ),
  'FYS-05': (
    <>
      <path className="b" d="M6 38c0-5 1-9 3-12l9 3c1 5 6 6 11 7 3 1 4 2 4 4H6z" />
      <circle className="p" cx="34" cy="14" r="10" />
      <path className="w" d="M34 8v6l4 3" />
    </>
  ),
  'FYS-06': (
    <>
      <path d="M4 9h40" strokeDasharray="4 5" />
      <circle className="f" cx="24" cy="19" r="5" />
      <path className="b" d="M13 42c0-9 4-14 11-14s11 5 11 14z" />
      <path className="w" d="M38 24v8M35 29l3 3 3-3M10 24v8M7 29l3 3 3-3" />
    </>
  ),
  'FYS-07': (
    <>
      <circle className="wf" cx="20" cy="7" r="5" />
      <path d="M20 15v14M20 29l-4 14M20 29l4 14M20 19l8 5" />
      <path className="b" d="M29 25h14v18H29z" />
      <path d="M29 32h14" />
    </>
  ),
  'FYS-08': (
    <>
      <rect className="b" x="9" y="5" width="30" height="38" rx="4" />
      <path d="M24 5v38" />
      <path className="w" d="M16.5 20l-3.5 4M16.5 20l3.5 4M31.5 28l-3.5-4M31.5 28l3.5-4" />
    </>
  ),
  'FYS-09': (
    <>
      <rect className="b" x="4" y="24" width="40" height="17" rx="4" />
      <path d="M11 30h.1M18 30h.1M25 30h.1M32 30h.1M38 30h.1M14 36h20" />
      <path className="w" d="M16 16v-3M21 18V8M26 16v-6M31 17v-4" />
    </>
  ),
  'FYS-10': (
    <>
      <path className="b" d="M20 6a4 4 0 0 1 8 0v21a9 9 0 1 1-8 0z" />
      <circle className="wf" cx="24" cy="34" r="4.5" />
      <path className="w" d="M24 30V16" />
      <path d="M34 10h6M34 17h4" />
    </>
  ),
  'FYS-11': (
    <>
      <path className="b" d="M27 6h15v37H27z" />
      <path d="M31 25h.1M3 43h42" />
      <path d="M3 43l24-5" />
      <circle className="f" cx="10" cy="9" r="3.5" />
      <path d="M10 15v9h8l3 8" />
      <circle className="w" cx="11" cy="28" r="6.5" />
    </>
  ),
  'FYS-12': (
    <>
      <path className="b" d="M4 16h40v6H4z" />
      <path d="M12 22v21M36 22v21M7 43h10M31 43h10" />
      <path className="w" d="M24 27v14M20 31l4-4 4 4M20 37l4 4 4-4" />
      <path d="M18 16v-6h12v6" />
    </>
  ),
}
