import { delimiter, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')

const ours = /^(PORT|HOST|PUBLIC_URL|DATABASE_|FLEKSBRO_|SMTP_URL|MAIL_FROM|TRUST_PROXY|LOG_LEVEL)/
const ofTheTestRun = /^(TEST_|VITEST|NODE_ENV$|NODE_PATH$|NODE_OPTIONS$|INIT_CWD$|PNPM_|pnpm_|npm_)/
const whereFromAndTo = /^npm_config_(registry|cache|userconfig|globalconfig|store_dir)$/i

/** The environment of somebody at a fresh prompt: without our settings and without what the test command added. */
export function freshEnvironment(added: Readonly<Record<string, string>> = {}) {
  const kept = Object.entries(process.env).filter(
    ([name]) => whereFromAndTo.test(name) || !(ours.test(name) || ofTheTestRun.test(name)),
  )
  const path = process.env['PATH']?.split(delimiter).filter((folder) => !folder.includes('node_modules'))
  return { ...Object.fromEntries(kept), PATH: path?.join(delimiter), ...added }
}
