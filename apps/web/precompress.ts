import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const worth = /\.(js|css|html|svg|txt|webmanifest)$/
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }

/** Lays a compressed copy beside each file, so that a slow phone waits less and the server never compresses. */
export const precompress = (): Plugin => ({
  name: 'precompress',
  apply: 'build',
  writeBundle({ dir }) {
    if (!dir) return
    for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
      const path = join(dir, file)
      if (!worth.test(file) || statSync(path).size < 1024) continue
      const content = readFileSync(path)
      writeFileSync(`${path}.br`, brotliCompressSync(content, quality))
      writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
    }
  },
})
