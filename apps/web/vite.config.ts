import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { lightI18next } from './light-i18next.ts'
import { lightZod } from './light-zod.ts'
import { precompress } from './precompress.ts'

const inEveryFirstLoad =
  /[\\/]node_modules[\\/](?:react|react-dom|scheduler|zod|@tanstack[\\/][^\\/]+)[\\/](?!.*node_modules)/

export default defineConfig({
  plugins: [react(), lightZod(), lightI18next(), precompress()],
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    // What writes a CV is larger than all else; it comes when a file is asked for.
    chunkSizeWarningLimit: 600,
    // Tells which file holds what, so that the weight of a first load can be tried.
    manifest: true,
    rolldownOptions: {
      // One file compresses 5 kB better than the ten it would be split into, and stays cached when only pages change.
      output: { codeSplitting: { groups: [{ name: 'base', test: inEveryFirstLoad }] } },
      // The package declares no side effects of its own; its custom elements (designsystemet-web) must stay untouched.
      treeshake: { moduleSideEffects: [{ test: /@digdir[\\/]designsystemet-react/, sideEffects: false }] },
    },
  },
})
