import { expect, test } from 'vitest'
import { asked, emptySheet, jobOf, moved, withChange, withoutTask, withTask } from './sheet.ts'

const sheet = ['a', 'b', 'c'].reduce(withTask, emptySheet)
const shown = [{ tasks: ['a', 'b'] }, { tasks: ['c'] }]

test('a task moves between jobs, into a new one, and out', () => {
  expect(moved(sheet, shown, 'b', 1).jobs).toEqual([['a'], ['c', 'b']])
  expect(moved(sheet, shown, 'b', 2).jobs).toEqual([['a'], ['c'], ['b']])
  expect(moved(sheet, shown, 'c', -1).jobs).toEqual([['a', 'b']])
  expect(jobOf(shown, 'c')).toBe(1)
})

test('a task that is taken away leaves its job', () => {
  expect(withoutTask(moved(sheet, shown, 'b', 2), 'b')).toMatchObject({ jobs: [['a'], ['c']] })
})

test('forenoons of weekdays are asked as such', () => {
  const [task] = asked(withChange(sheet, 'a', { time: 'forenoons' })).tasks
  expect(task?.slots?.toString(2)).toBe('110011001100110011')
  expect(asked(sheet)).toMatchObject({ jobs: null, tasks: [{ slots: null, hours: 2 }, {}, {}] })
})
