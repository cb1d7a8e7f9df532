import './strict-csp.ts'
import '@fontsource-variable/ibm-plex-sans/wght.css'
import '@digdir/designsystemet-css'
import './theme/fleksbro.css'
import './theme/base.css'
import './theme/reading.css'
import { createBrowserHistory } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createQueryClient } from './api/query-client.ts'
import { App } from './app/app.tsx'
import { chosenReading, showReading } from './device/reading.ts'
import { chosenScheme, showScheme } from './device/scheme.ts'
import { startI18n } from './i18n/i18n.ts'
import { Live } from './live/live.tsx'
import { Offline } from './offline/offline.tsx'
import { registerServiceWorker } from './offline/register.ts'

registerServiceWorker()
showScheme(chosenScheme())
showReading(chosenReading())
await startI18n()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const history = createBrowserHistory()

const beside = (
  <>
    <Live history={history} />
    <Offline />
  </>
)

createRoot(root).render(
  <StrictMode>
    <App history={history} queryClient={createQueryClient()} beside={beside} />
  </StrictMode>,
)
