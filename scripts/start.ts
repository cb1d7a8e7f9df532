import { readConfig } from '../apps/api/src/config.ts'
import { choosePort } from '../apps/api/src/port.ts'
import { startServer } from '../apps/api/src/server.ts'
import { runUntilStopped } from '../apps/api/src/stop.ts'
import { buildWeb } from './build-web.ts'
import { develop } from './develop.ts'

if (process.argv.includes('--dev')) {
  develop()
} else {
  await runUntilStopped(async () => {
    const settings = readConfig(process.env)
    await choosePort(settings.host, settings.port)
    await buildWeb()
    return startServer(settings)
  })
}
