import type { Words } from './words.ts'

type Files = Record<string, object>

/** Turns `{ './da/matches.ts': words }` into `{ matches: words }`: a feature is named by its file. */
export function assemble(files: Files): Words {
  const named = Object.entries(files).map(([path, words]) => [nameOf(path), words])
  return Object.fromEntries(named) as Words
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.ts$/, '')
