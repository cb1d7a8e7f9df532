import { isAbsolute, resolve } from 'node:path'
import { z } from 'zod'
import { type EncryptionKeys, encryptionKeys, signingSecrets } from './config/secrets.ts'
import { isLoopback, publicAddress, runtimeUrlFrom } from './config/urls.ts'
import { StartError } from './start-error.ts'

export type { EncryptionKeys } from './config/secrets.ts'

/** What the environment says. Read once at the start; nothing else looks at `process.env`. */
export interface Settings {
  readonly port: number
  readonly host: string
  /** Where people reach us, without a slash at the end. */
  readonly publicUrl: string | undefined
  /** Demo data and one-click log-ins. */
  readonly demo: boolean
  /** Undefined means the PostgreSQL that comes with the packages. */
  readonly database: { readonly ownerUrl: string; readonly runtimeUrl: string } | undefined
  readonly dataFolder: string | undefined
  /** The first signs, all of them verify: put a new one in front to change it. */
  readonly secrets: readonly [Buffer, ...Buffer[]] | undefined
  readonly keys: EncryptionKeys | undefined
  readonly mail: { readonly smtpUrl: string | undefined; readonly from: string }
  /** Addresses of the proxies whose X-Forwarded-For is believed. */
  readonly trustProxy: readonly string[] | false
  readonly logLevel: z.output<typeof LogLevel>
}

/** The settings with all that a running application needs. */
export interface Config extends Settings {
  readonly publicUrl: string
  readonly secrets: NonNullable<Settings['secrets']>
  readonly keys: EncryptionKeys
}

const LogLevel = z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
const address = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])
const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must look like postgres://user:password@host:5432/name',
})

const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65535, 'must be a port number from 0 to 65535')
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be a host name or an address')
    .default('localhost'),
  PUBLIC_URL: z.string().transform(publicAddress).optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_RUNTIME_URL: postgresUrl.optional(),
  FLEKSBRO_DATA: z
    .string()
    .refine(isAbsolute, 'must be a path that starts with /')
    .transform((path) => resolve(path))
    .optional(),
  FLEKSBRO_SECRET: z.string().transform(signingSecrets).optional(),
  FLEKSBRO_KEYS: z.string().transform(encryptionKeys).optional(),
  FLEKSBRO_DEMO: z.enum(['0', '1'], 'must be 1 (demo data) or 0').optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must look like smtp://user:password@host:587' }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]+@[^\r\n]+$/, 'must be an e-mail address')
    .default('Fleksbro <ingen-svar@localhost>'),
  TRUST_PROXY: z
    .string()
    .transform((list) => list.split(',').map((one) => one.trim()))
    .pipe(z.array(address, 'must be addresses like 10.0.0.1 or 10.0.0.0/8, with commas between'))
    .optional(),
  LOG_LEVEL: LogLevel.optional(),
})

/** Reads the environment. Throws one line per wrong variable, each naming it. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Settings {
  const said = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  const { data: env, error } = Environment.safeParse(said)
  if (error)
    throw new StartError(error.issues.map(({ path, message }) => `${path[0]?.toString()} ${message}.`).join('\n'))

  const database = env.DATABASE_URL
    ? { ownerUrl: env.DATABASE_URL, runtimeUrl: env.DATABASE_RUNTIME_URL ?? runtimeUrlFrom(env.DATABASE_URL) }
    : undefined
  if (env.DATABASE_RUNTIME_URL && !database) throw new StartError('DATABASE_RUNTIME_URL needs DATABASE_URL beside it.')
  if (!isLoopback(env.HOST) && !env.PUBLIC_URL) {
    throw new StartError(
      `PUBLIC_URL is needed when HOST (${env.HOST}) is more than this machine: the address people use.`,
    )
  }
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL,
    demo: env.FLEKSBRO_DEMO ? env.FLEKSBRO_DEMO === '1' : !database && isLoopback(env.HOST),
    database,
    dataFolder: env.FLEKSBRO_DATA,
    secrets: env.FLEKSBRO_SECRET,
    keys: env.FLEKSBRO_KEYS,
    mail: { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM },
    trustProxy: env.TRUST_PROXY ?? false,
    logLevel: env.LOG_LEVEL ?? (database ? 'info' : 'warn'),
  }
}
