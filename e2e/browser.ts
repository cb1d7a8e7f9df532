import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import manifest from './package.json' with { type: 'json' }

const version = manifest.devDependencies['@sparticuz/chromium']
const home = join(import.meta.dirname, 'node_modules/.cache', `chromium-${version}`)
const unpack = "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath()"

/** The package looks for its fonts in the folders of a cloud; without any, Chromium ends at the first letter it draws. */
const fonts = `<?xml version="1.0"?>
<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts/cache</cachedir></fontconfig>
`

/** Starts the Chromium that comes with the packages, or the one named in CHROMIUM. */
export function launchBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--font-render-hinting=none']
  const own = process.env['CHROMIUM']
  if (own) return chromium.launch({ executablePath: own, args })

  unpackOnce()
  writeFileSync(join(home, 'fonts/fonts.conf'), fonts)
  const libraries = [join(home, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(home, 'fonts') }
  return chromium.launch({ executablePath: join(home, 'chromium'), args, env })
}

/**
 * The package unpacks into the temporary folder and takes whatever already lies there under its names. It is given an
 * empty one of our own, moved into place when whole. The variable makes it bring the libraries a bare system lacks.
 */
function unpackOnce() {
  if (existsSync(home)) return
  const draft = `${home}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  try {
    execFileSync(process.execPath, ['--input-type=module', '-e', unpack], {
      cwd: import.meta.dirname,
      env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    })
    if (!existsSync(home)) renameSync(draft, home)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}
