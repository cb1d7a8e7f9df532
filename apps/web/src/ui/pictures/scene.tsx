import type { ReactNode } from 'react'
import './picture.css'

/** Small drawings for pages where something is missing, empty or broken. */
const scenes = {
  bridge: (
    <>
      <path className="s" d="M0 66h120v10a8 8 0 0 1-8 8H8a8 8 0 0 1-8-8z" />
      <path d="M10 60C28 22 46 14 60 14s32 8 50 46" />
      <path className="w" d="M38 60V32M60 60V24M82 60V32" />
      <path d="M4 62h112M28 74h14M70 76h20" />
    </>
  ),
  path: (
    <>
      <path className="s" d="M0 84c20-22 44-26 60-26s44 4 60 26z" />
      <path d="M14 84c8-14 30-10 34-24 2-8-8-10-6-18" strokeDasharray="5 6" />
      <path className="b" d="M70 20h30l10 9-10 9H70z" />
      <path d="M78 38v40M78 20v-6" />
      <path className="w" d="M22 30a7 7 0 1 1 10 6c-2 1-3 3-3 5M29 49v.1" />
    </>
  ),
  storm: (
    <>
      <path className="b" d="M34 46h48a15 15 0 0 0 2-30 22 22 0 0 0-42-4 17 17 0 0 0-8 34z" />
      <path className="w" d="M58 54l-8 12h12l-8 12" />
      <path d="M38 56l-4 8M82 56l-4 8" />
    </>
  ),
  letter: (
    <>
      <rect className="b" x="26" y="26" width="68" height="46" rx="6" />
      <path d="M28 30l32 24 32-24" />
      <path className="w" d="M60 8v8M44 12l3 6M76 12l-3 6" />
    </>
  ),
  people: (
    <>
      <path className="s" d="M8 78c0-16 10-24 22-24s22 8 22 24zM68 78c0-16 10-24 22-24s22 8 22 24z" />
      <circle className="b" cx="30" cy="38" r="11" />
      <circle className="b" cx="90" cy="38" r="11" />
      <path d="M8 78c0-16 10-24 22-24s22 8 22 24M68 78c0-16 10-24 22-24s22 8 22 24" />
      <path className="w" d="M48 30c6-8 18-8 24 0" />
    </>
  ),
  workplace: (
    <>
      <path className="b" d="M20 78V36l40-20 40 20v42z" />
      <path className="p" d="M50 78V58h20v20zM32 48h12v10H32zM76 48h12v10H76z" />
      <path d="M8 78h104" />
      <path className="w" d="M60 34v8" />
    </>
  ),
  calendar: (
    <>
      <rect className="b" x="24" y="18" width="72" height="60" rx="7" />
      <path d="M24 36h72M42 10v14M78 10v14" />
      <path className="wf" d="M70 54h14v12H70z" />
      <path className="f" d="M38 48h8v7h-8zM56 48h8v7h-8zM38 62h8v7h-8z" />
    </>
  ),
  search: (
    <>
      <circle className="b" cx="54" cy="38" r="24" />
      <path d="M72 56l20 20" />
      <path className="w" d="M44 38a10 10 0 0 1 10-10" />
    </>
  ),
  done: (
    <>
      <circle className="b" cx="60" cy="46" r="30" />
      <path d="M46 47l10 10 20-22" />
      <path className="w" d="M18 30l-6-4M102 30l6-4M60 4V0" />
    </>
  ),
} as const satisfies Record<string, ReactNode>

export type SceneName = keyof typeof scenes

export function Scene({ name }: { name: SceneName }) {
  return (
    <svg className="fb-picture" viewBox="0 0 120 86" aria-hidden="true" focusable="false">
      {scenes[name]}
    </svg>
  )
}
