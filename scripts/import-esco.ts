import { importEsco, report } from '../apps/api/src/commands/import-esco/import-esco.ts'
import { readConfig } from '../apps/api/src/config.ts'
import { openApp } from '../apps/api/src/open-app.ts'
import { openStorage } from '../apps/api/src/server.ts'
import { StartError } from '../apps/api/src/start-error.ts'

const [folder] = process.argv.slice(2)
try {
  if (!folder) throw new StartError("Say: import-esco <folder with ESCO's CSV files>")
  const { config, runtimeUrl, close: closeStorage } = await openStorage(readConfig(process.env))
  try {
    const { database, close } = await openApp(config, runtimeUrl)
    try {
      for (const line of report(await importEsco(database, folder))) console.log(line)
    } finally {
      await close()
    }
  } finally {
    await closeStorage()
  }
} catch (error) {
  console.error(error instanceof StartError ? error.message : error)
  process.exitCode = 1
}
