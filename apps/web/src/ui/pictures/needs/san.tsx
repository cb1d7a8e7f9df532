import type { ReactNode } from 'react'

/** Senses and indoor climate. */
export const san: Readonly<Record<string, ReactNode>> = {
  'SAN-01': (
    <>
      <path d="M7 30v-5a17 17 0 0 1 34 0v5" />
      <rect className="b" x="4" y="27" width="10" height="15" rx="4" />
      <rect className="b" x="34" y="27" width="10" height="15" rx="4" />
      <path className="w" d="M19 33c3 3 7 3 10 0" />
    </>
  ),
  'SAN-02': (
    <>
      <path className="b" d="M10 22v-6a7 7 0 0 1 7-7h14a7 7 0 0 1 7 7v6" />
      <path className="b" d="M5 24a4 4 0 0 1 8 0v6h22v-6a4 4 0 0 1 8 0v14H5z" />
      <path d="M10 38v5M38 38v5" />
      <path className="w" d="M20 20h8" />
    </>
  ),
  'SAN-03': (
    <>
      <path className="b" d="M14 6h20l7 17H7z" />
      <path d="M24 23v19M16 42h16" />
      <path className="w" d="M13 30l-2 3M35 30l2 3" />
    </>
  ),
  'SAN-04': (
    <>
      <path className="b" d="M9 40C5 22 16 9 41 7c1 24-11 36-27 32z" />
      <path d="M6 44c5-13 13-21 24-27" />
      <path className="w" d="M36 33v10M31 38h10" />
    </>
  ),
  'SAN-05': (
    <>
      <rect className="b" x="4" y="7" width="40" height="26" rx="4" />
      <path d="M17 42h14M24 33v9" />
      <circle className="p" cx="24" cy="20" r="8" />
      <path className="w" d="M24 15v5l4 2" />
    </>
  ),
  'SAN-06': (
    <>
      <path className="b" d="M11 20a12 12 0 1 1 24 0c0 9-8 9-8 16a7 7 0 0 1-13 3" />
      <path d="M18 20a5 5 0 0 1 10 0c0 3-3 4-4 6" />
      <path className="w" d="M40 10c3 4 4 12 0 18" />
    </>
  ),
  'SAN-07': (
    <>
      <circle className="b" cx="20" cy="20" r="15" />
      <path d="M31 31l12 12" />
      <path className="w" d="M14 26l6-13 6 13M16 22h8" />
    </>
  ),
}
