import type { Plugin } from 'vite'

const NOT_HERE = "() => () => { throw new Error('No JSON schema in the browser') }"

/** By file of zod's core: what stands there instead. Zod's classes name these modules, so no bundler can leave them out. */
const instead: Readonly<Record<string, string>> = {
  'core/json-schema-processors.js':
    'export const aggregateChecks = () => ({}); export const allProcessors = {}; export const toJSONSchema = undefined',
  'core/to-json-schema.js': [
    'createToJSONSchemaMethod',
    'createStandardJSONSchemaMethod',
    'extractDefs',
    'finalize',
    'handleUnrepresentable',
    'initializeContext',
    'processSchema',
  ]
    .map((name) => `export const ${name} = ${NOT_HERE}`)
    .join('\n'),
  'locales/en.js': 'export default () => ({ localeError: () => undefined })',
}

/**
 * The API makes OpenAPI from the contract's schemas; the web only checks with them and words every code itself. Without
 * zod's JSON schema and English sentences each first load is 6 kB of compressed script lighter.
 */
export const lightZod = (): Plugin => ({
  name: 'light-zod',
  apply: 'build',
  enforce: 'pre',
  load: (id) => instead[/\/zod\/v4\/((?:core|locales)\/[\w-]+\.js)$/.exec(id)?.[1] ?? ''] ?? null,
})
