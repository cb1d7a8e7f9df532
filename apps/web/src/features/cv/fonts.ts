import cyrillicPlain from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff?url'
import cyrillicStrong from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-600-normal.woff?url'
import latinPlain from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff?url'
import latinStrong from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff?url'
import extendedPlain from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff?url'
import extendedStrong from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff?url'
import type { Fonts, Script } from './runs.ts'

const addresses: Record<Script, { readonly plain: string; readonly strong: string }> = {
  latin: { plain: latinPlain, strong: latinStrong },
  extended: { plain: extendedPlain, strong: extendedStrong },
  cyrillic: { plain: cyrillicPlain, strong: cyrillicStrong },
}

/** The fonts that a text needs: a Polish or Ukrainian name brings its letters along. */
export async function bringFonts(scripts: ReadonlySet<Script>): Promise<Fonts> {
  const brought = [...scripts].map(async (script) => {
    const [plain, strong] = await Promise.all([bring(addresses[script].plain), bring(addresses[script].strong)])
    return [script, { plain, strong }] as const
  })
  return Object.fromEntries(await Promise.all(brought))
}

async function bring(address: string): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok) throw new Error('A font did not come')
  return new Uint8Array(await response.arrayBuffer())
}
