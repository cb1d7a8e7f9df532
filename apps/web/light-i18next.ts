import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const light = resolve(import.meta.dirname, 'src/i18n/light/i18next.ts')

/**
 * Of i18next and react-i18next the pages use looking up, numbers and holes; detection, back ends, contexts, nesting and
 * formats would be 17 kB of compressed script in every first load. The built web carries a translator that does just
 * that. Types, development and page tests keep the library, and a test holds the two together text by text.
 */
export const lightI18next = (): Plugin => ({
  name: 'light-i18next',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source) => (source === 'i18next' || source === 'react-i18next' ? light : null),
})
