import type { ReactNode } from 'react'

/** Tasks and overview. */
export const kog: Readonly<Record<string, ReactNode>> = {
  'KOG-01': (
    <>
      <rect className="s" x="15" y="5" width="28" height="20" rx="4" />
      <rect className="p" x="5" y="17" width="32" height="26" rx="5" />
      <path className="w" d="M14 30l5 5 9-10" />
    </>
  ),
  'KOG-02': (
    <>
      <rect className="s" x="8" y="17" width="32" height="14" rx="4" />
      <path d="M8 9v30M40 9v30" />
      <path className="w" d="M14 24h20M29 19l5 5-5 5" />
    </>
  ),
  'KOG-03': (
    <>
      <circle className="s" cx="24" cy="24" r="14" />
      <path d="M40 19a17 17 0 0 0-31-3M8 29a17 17 0 0 0 31 3M9 8v8h8M39 40v-8h-8" />
      <path className="w" d="M19 24l4 4 7-8" />
    </>
  ),
  'KOG-04': (
    <>
      <path className="b" d="M10 5h21l8 8v30H10z" />
      <path d="M31 5v8h8M23 22h10M23 29h10M23 36h6" />
      <path className="w" d="M15 22l1.5 1.5L19 21M15 29l1.5 1.5L19 28" />
    </>
  ),
  'KOG-05': (
    <>
      <circle className="wf" cx="14" cy="14" r="5" />
      <circle className="f" cx="34" cy="14" r="5" />
      <path className="b" d="M4 40c0-9 4-15 10-15s10 6 10 15zM24 40c0-9 4-15 10-15s10 6 10 15z" />
      <path className="w" d="M20 6c3-2 5-2 8 0" />
    </>
  ),
  'KOG-06': (
    <>
      <path className="b" d="M8 43V20a16 16 0 0 1 32 0v23z" />
      <path d="M4 43h40" />
      <circle className="f" cx="24" cy="25" r="4.5" />
      <path className="w" d="M15 43c0-6 3-10 9-10s9 4 9 10" />
    </>
  ),
  'KOG-07': (
    <>
      <path className="b" d="M20 6h24v9H20zM20 20h18v9H20zM20 34h12v9H20z" />
      <path className="w" d="M9 6v9M6 9l3-3M6 21c3-3 7 0 4 3l-4 5h6M6 35h5l-3 3c4 0 4 5 0 5-1 0-2-.5-2-1" />
    </>
  ),
  'KOG-08': (
    <>
      <path className="b" d="M24 6c8 0 12 6 12 13v9l4 7H8l4-7v-9c0-7 4-13 12-13z" />
      <path d="M20 40a4 4 0 0 0 8 0" />
      <path className="w" d="M41 6c3 3 4 6 4 10M7 6c-3 3-4 6-4 10" />
    </>
  ),
  'KOG-09': (
    <>
      <path className="b" d="M7 10l27-5 7 33-27 5z" />
      <path d="M14 17l16-3M15.5 24l12-2.5" />
      <circle className="wf" cx="22" cy="6" r="4" />
      <path className="w" d="M18 33l14-3" />
    </>
  ),
  'KOG-10': (
    <>
      <path className="b" d="M24 13c-5-4-11-5-19-4v28c8-1 14 0 19 4 5-4 11-5 19-4V9c-8-1-14 0-19 4z" />
      <path d="M24 13v28M11 17c3 0 5 .5 7 1.5M11 24c3 0 5 .5 7 1.5" />
      <path className="w" d="M31 21v6h3l4 4V17l-4 4z" />
    </>
  ),
  'KOG-11': (
    <>
      <circle className="b" cx="24" cy="26" r="10" />
      <circle className="p" cx="24" cy="26" r="4" />
      <path d="M24 12v4M24 36v4M10 26h4M34 26h4M14 16l3 3M31 33l3 3M14 36l3-3M34 16l-3 3" />
      <path className="w" d="M5 7l38 36" />
    </>
  ),
}
