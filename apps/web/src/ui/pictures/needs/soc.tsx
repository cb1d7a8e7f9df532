import type { ReactNode } from 'react'

/** People around me. */
export const soc: Readonly<Record<string, ReactNode>> = {
  'SOC-01': (
    <>
      <rect className="s" x="4" y="6" width="40" height="36" rx="6" />
      <circle className="f" cx="18" cy="19" r="4.5" />
      <path d="M10 35c0-6 3-9 8-9s8 3 8 9" />
      <circle className="wf" cx="33" cy="21" r="4" />
      <path className="w" d="M30 35c0-5 1-7 3-7s5 2 5 7" />
    </>
  ),
  'SOC-02': (
    <>
      <path className="b" d="M4 26h40v16H4z" />
      <path d="M4 26l4-7h32l4 7" />
      <circle className="f" cx="24" cy="10" r="5" />
      <path className="w" d="M18 34h12" />
    </>
  ),
  'SOC-03': (
    <>
      <path className="b" d="M5 8h24a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3H17l-7 6v-6H5a3 3 0 0 1-3-3V11a3 3 0 0 1 3-3z" />
      <path d="M10 15c2-2 4-2 6 0s4 2 6 0" />
      <path className="w" d="M37 18h5a3 3 0 0 1 3 3v11a3 3 0 0 1-3 3h-2v6l-6-6h-7" />
    </>
  ),
  'SOC-04': (
    <>
      <circle className="f" cx="21" cy="13" r="7" />
      <path className="b" d="M6 42c0-11 6-17 15-17s15 6 15 17z" />
      <path className="w" d="M39 8l1.8 3.6 4 .6-2.9 2.8.7 4-3.6-1.9-3.6 1.9.7-4-2.9-2.8 4-.6z" />
    </>
  ),
  'SOC-05': (
    <>
      <path className="b" d="M7 8h34a3 3 0 0 1 3 3v18a3 3 0 0 1-3 3H24l-10 9v-9H7a3 3 0 0 1-3-3V11a3 3 0 0 1 3-3z" />
      <path d="M13 17h22" />
      <path className="w" d="M13 24h14" />
    </>
  ),
  'SOC-06': (
    <>
      <circle className="f" cx="15" cy="13" r="6" />
      <circle className="wf" cx="34" cy="13" r="6" />
      <path className="b" d="M4 42c0-11 4-17 11-17s10 6 10 17z" />
      <path className="b" d="M24 42c0-11 3-17 10-17s10 6 10 17z" />
    </>
  ),
  'SOC-07': (
    <>
      <circle className="f" cx="24" cy="11" r="6" />
      <path className="b" d="M13 34c0-8 4-13 11-13s11 5 11 13z" />
      <path d="M4 34h40M10 34v9M38 34v9" />
      <path className="w" d="M20 28l3 3 6-6" />
    </>
  ),
  'SOC-08': (
    <>
      <path className="b" d="M6 31h36a18 12 0 0 1-36 0z" />
      <path d="M10 43h28" />
      <path className="w" d="M24 25V5h14l-4 5 4 5H24" />
    </>
  ),
}
