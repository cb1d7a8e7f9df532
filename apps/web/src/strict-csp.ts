import { z } from 'zod'

/** Zod otherwise tries `new Function`, which our Content-Security-Policy forbids and reports. */
z.config({ jitless: true })
