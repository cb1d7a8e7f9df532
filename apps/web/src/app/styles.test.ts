import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const source = resolve(import.meta.dirname, '..')
const files = new Map(
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|css)$/.test(name) && !name.includes('.test.'))
    .map((name) => [join(source, name), readFileSync(join(source, name), 'utf8')]),
)

const named = (file: string, pattern: RegExp) =>
  [...(files.get(file) ?? '').matchAll(pattern)].map(([, name = '']) => name)
const imports = (file: string, pattern: RegExp) =>
  named(file, pattern)
    .map((name) => resolve(dirname(file), name))
    .filter((name) => files.has(name))

/** A file with all that comes along with it, whatever the person opened before. */
function loadedWith(entry: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(entry)) return seen
  seen.add(entry)
  for (const next of imports(entry, /(?:from|import)\s+'(\.[^']+)'/g)) loadedWith(next, seen)
  return seen
}

const stylesIn = (loaded: Iterable<string>) =>
  [...loaded].filter((file) => file.endsWith('.css')).flatMap((file) => named(file, /\.(fb-[a-z0-9-]+)/g))

test('whatever is loaded on its own brings the styles of every class it uses', () => {
  const styled = new Set(stylesIn(files.keys()))
  const everywhere = stylesIn(loadedWith(join(source, 'main.tsx')))
  const entries = new Set([...files.keys()].flatMap((file) => imports(file, /import\('(\.[^']+)'\)/g)))
  const missing = [...entries].flatMap((entry) => {
    const loaded = loadedWith(entry)
    const here = new Set([...everywhere, ...stylesIn(loaded)])
    return [...loaded]
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) =>
        named(file, /(fb-[a-z0-9-]*[a-z0-9])/g)
          .filter((name) => styled.has(name) && !here.has(name))
          .map((name) => `${relative(source, file)} uses .${name}`),
      )
  })
  expect([...new Set(missing)]).toEqual([])
})
