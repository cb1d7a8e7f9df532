import { addMunicipality } from '../apps/api/src/commands/add-municipality.ts'
import { readConfig } from '../apps/api/src/config.ts'
import { openApp } from '../apps/api/src/open-app.ts'
import { openStorage } from '../apps/api/src/server.ts'
import { StartError } from '../apps/api/src/start-error.ts'

const [code, email, name] = process.argv.slice(2)
try {
  if (!code || !email || !name)
    throw new StartError('Say: add-municipality <code> <e-mail> "<name of its administrator>"')
  const { config, runtimeUrl, close: closeStorage } = await openStorage(readConfig(process.env))
  const { database, close } = await openApp(config, runtimeUrl)
  try {
    const made = await addMunicipality({ database, config }, { code, email, name })
    console.log(
      `${made.municipality} is open. Until ${made.expiresAt.toISOString().slice(0, 10)} its administrator makes an account here, once:\n${made.link}`,
    )
  } finally {
    await close()
    await closeStorage()
  }
} catch (error) {
  console.error(error instanceof StartError ? error.message : error)
  process.exitCode = 1
}
