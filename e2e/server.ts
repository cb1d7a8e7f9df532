import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshEnvironment, root } from './environment.ts'
import { startProgram } from './process.ts'

export interface Product {
  readonly url: string
  /** What it has written so far. */
  said(): string
  stop(): Promise<void>
}

/** The real product on data of its own, as the start command runs it; gone with its data when stopped. */
export async function startProduct(environment: Readonly<Record<string, string>> = {}): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'fleksbro-journey-'))
  chmodSync(folder, 0o711)
  const settings = freshEnvironment({ PORT: '0', FLEKSBRO_DATA: folder, ...environment })
  const program = startProgram(process.execPath, ['scripts/start.ts'], { cwd: root, environment: settings })
  const stop = async () => {
    program.signal('SIGTERM')
    await program.ended
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await program.says(/Fleksbro: \S+\n/)
  } catch (error) {
    await stop()
    throw error
  }
  const [, url = ''] = /Fleksbro: (\S+)\n/.exec(program.said()) ?? []
  return { url, said: program.said, stop }
}
