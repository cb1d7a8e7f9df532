import { expect, test } from 'vitest'
import { startTestApp } from '../../test/test-app.ts'
import { fillDemo } from './fill-demo.ts'

const { database } = await startTestApp({ demo: true })

test('a demo is filled once, quickly, also when two instances start at once', async () => {
  const started = Date.now()
  const filled = await Promise.all([fillDemo(database), fillDemo(database)])
  const took = Date.now() - started
  console.log({ took })
  expect(filled.filter(Boolean)).toHaveLength(1)
  expect(await fillDemo(database)).toBe(false)
  expect(took).toBeLessThan(10_000)
})
