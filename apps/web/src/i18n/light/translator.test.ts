import i18next from 'i18next'
import { expect, test } from 'vitest'
import { danish } from '../danish.ts'
import { english } from '../english.ts'
import { translatorIn } from './translator.ts'

type Tree = Parameters<typeof translatorIn>[1]
const keysOf = (node: Tree, path = ''): string[] =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keysOf(value, `${path}${key}.`),
  )

/** Here alone the library speaks: whatever pages can say must sound the same. */
test.each([
  ['da', danish],
  ['en', english],
] as const)('in %s every text sounds as it does with the library', async (language, all) => {
  const words = all as unknown as Tree
  const library = i18next.createInstance()
  await library.init({
    lng: language,
    fallbackLng: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { translation: words } },
  })
  const { t, exists } = translatorIn(language, words)
  const same = (key: string | string[], values?: Record<string, unknown>) =>
    expect([key, t(key, values)]).toEqual([key, library.t(key as never, values as never)])

  const names = [...JSON.stringify(words).matchAll(/\{\{\s*(\w+)/g)].map(([, name = '']) => name)
  const filled = Object.fromEntries(names.map((name) => [name, `<${name} & 'more'>`]))
  for (const key of keysOf(words)) {
    same(key, filled)
    const [, stem] = /^(.*)_(?:zero|one|other)$/.exec(key) ?? []
    if (stem) for (const count of [0, 1, 2, 5, 21]) same(stem, { ...filled, count })
    expect(exists(key)).toBe(true)
  }
  expect(exists('no.such.text')).toBe(false)
  same('no.such.text')
  // What is said about somebody first, and what is said to her where nothing else is.
  same(['no.such.text', 'ui.close'])
  same(['ui.close', 'ui.yes'])
})
