import type { ReactNode } from 'react'

/** Pace and responsibility. */
export const tem: Readonly<Record<string, ReactNode>> = {
  'TEM-01': (
    <>
      <path className="b" d="M10 34c0-11 7-18 15-18s14 7 14 18z" />
      <path d="M39 30c4 0 6-2 6-5s-4-4-6-1M15 34v5M34 34v5M6 34h36" />
      <path className="w" d="M25 16v18M17 20l16 9" />
    </>
  ),
  'TEM-02': (
    <>
      <path className="b" d="M13 7h22c0 10-7 12-7 17s7 7 7 17H13c0-10 7-12 7-17s-7-7-7-17z" />
      <path d="M10 6h28M10 42h28" />
      <path className="wf" d="M17 38c2-5 5-6 7-6s5 1 7 6z" />
    </>
  ),
  'TEM-03': (
    <>
      <rect className="b" x="5" y="7" width="16" height="12" rx="3" />
      <rect className="b" x="5" y="29" width="16" height="12" rx="3" />
      <path className="w" d="M30 13h6a6 6 0 0 1 6 6v10a6 6 0 0 1-6 6h-6M34 9l-4 4 4 4M34 31l-4 4 4 4" />
    </>
  ),
  'TEM-04': (
    <>
      <path className="b" d="M4 24h40v6a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4z" />
      <path d="M11 24v-7M37 24v-7M11 34v7M37 34v7" />
      <circle className="wf" cx="11" cy="11" r="5" />
      <circle className="f" cx="37" cy="11" r="5" />
    </>
  ),
}
