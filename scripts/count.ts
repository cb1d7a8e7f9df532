export interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const add = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

/** A run that ended badly has at least one failure, also when no single test says so. */
export function closingLine({ passed, failed, skipped }: Count, exitCode: number | string | null | undefined) {
  const failures = failed || (exitCode ? 1 : 0)
  return `${passed} passed, ${failures} failed${skipped ? `, ${skipped} skipped` : ''}`
}
