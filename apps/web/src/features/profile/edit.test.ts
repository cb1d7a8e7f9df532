import { emptyProfile } from '@fleksbro/contract'
import { describe, expect, test } from 'vitest'
import { clashes, noEdit, withChange, without } from './edit.ts'

const hours = (min: number, max: number) => ({ min, max })

describe('a change clashes', () => {
  const edit = withChange(noEdit, { hours: hours(4, 9) }, { ...emptyProfile, hours: hours(4, 8) })

  test.each([
    ['not with what stood there when it was made', hours(4, 8), []],
    ['not with the same answer given elsewhere, whatever the order of its keys', { max: 9, min: 4 }, []],
    ['with another answer given elsewhere', hours(6, 12), ['hours']],
    ['with an answer taken away elsewhere', null, ['hours']],
  ])('%s', (_, now, expected) => expect(clashes(edit, { ...emptyProfile, hours: now })).toEqual(expected))

  test('not with what this device saved itself a moment ago', () => {
    expect(clashes(edit, { ...emptyProfile, hours: hours(4, 8.5) }, { hours: hours(4, 8.5) })).toEqual([])
  })
})

test('several changes of an answer remember what stood there first', () => {
  const first = withChange(noEdit, { about: 'H' }, emptyProfile)
  expect(withChange(first, { about: 'Hej' }, { ...emptyProfile, about: 'H' }).before).toEqual({ about: null })
})

test('what was typed while a save was on its way is left to send', () => {
  const sent = withChange(noEdit, { about: 'H', hours: hours(1, 2) }, emptyProfile)
  const typed = withChange(sent, { about: 'Hej' }, emptyProfile)
  expect(without(typed, sent)).toEqual({ facts: { about: 'Hej' }, before: { about: 'H' } })
})
