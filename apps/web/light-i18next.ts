import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const light = resolve(import.meta.dirname, 'src/i18n/light/i18next.ts')

/**
 * Of i18next and react-i18next the pages use looking up, numbers and holes; detection, back ends, contexts, nesting and
 * formats would be 17 kB of compressed script in every first load. In their place stands a translator that does just
 * that. The library gives its types, which know every key, and a test that holds the two together text by text.
 */
export const lightI18next = (): Plugin => ({
  name: 'light-i18next',
  enforce: 'pre',
  resolveId: (source, importer) =>
    /^(?:react-)?i18next$/.test(source) && !importer?.endsWith('translator.test.ts') ? light : null,
})
