import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { choosePort } from './port.ts'

test('a port that is asked for is taken or left', async () => {
  const port = await choosePort('127.0.0.1', 0)
  expect(await choosePort('127.0.0.1', port)).toBe(port)
  const other = createServer().listen(port, '127.0.0.1')
  await once(other, 'listening')
  await expect(choosePort('127.0.0.1', port)).rejects.toThrow(`Port ${port} is taken`)
  other.close()
})

test('a port of our own choice is none that a system gives to whoever connects', async () => {
  expect(await choosePort('localhost', 0)).toBeLessThan(30_000)
})
