import { expect, test } from 'vitest'
import { address } from './address.ts'

test('fills in params and query', () => {
  expect(
    address('/pairs/:id', { params: { id: 'a/b' }, query: { view: 'open', page: undefined, tag: ['x', 'y'] } }),
  ).toBe('/api/pairs/a%2Fb?view=open&tag=x&tag=y')
})

test('a forgotten param is said', () => {
  expect(() => address('/pairs/:id', {})).toThrow('needs id')
})
