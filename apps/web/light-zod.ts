import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const jsonSchema = /\/zod\/v4\/core\/(json-schema-processors|to-json-schema)\.js$/
const english = /\/zod\/v4\/locales\/en\.js$/
const exported = /^export (?:const|function|class) (\w+)/gm
const absent = "const absent = () => () => { throw new Error('No JSON schema in the browser') }"

/**
 * The API makes OpenAPI from the contract's schemas; the web only checks with them and words every code itself. Without
 * zod's JSON schema and English sentences each first load is 6 kB of compressed script lighter. Zod's classes name these
 * modules, so no bundler can leave them out by itself.
 */
export const lightZod = (): Plugin => ({
  name: 'light-zod',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    if (english.test(id)) return 'export default () => ({ localeError: () => undefined })'
    if (!jsonSchema.test(id)) return null
    const names = [...readFileSync(id, 'utf8').matchAll(exported)].map(([, name]) => `export const ${name} = absent`)
    return [absent, ...names].join('\n')
  },
})
