import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'
import { type Count, closingLine } from './count.ts'

/** Counts a run of vitest: prints it as its last line, or hands it to the command that runs several things. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const states = { passed: 0, failed: errors.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      states.failed += module.errors().length
      for (const test of module.children.allTests()) states[test.result().state]++
    }
    const count: Count = { passed: states.passed, failed: states.failed + states.pending, skipped: states.skipped }
    const file = process.env['TEST_COUNT_FILE']
    if (file) writeFileSync(file, JSON.stringify(count))
    else process.on('exit', (code) => console.log(closingLine(count, code)))
  }
}
