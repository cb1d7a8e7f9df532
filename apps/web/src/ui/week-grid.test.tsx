import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { WeekGrid } from './week-grid.tsx'

function Week() {
  const [value, setValue] = useState(0)
  return <WeekGrid label="Hvornår har du kræfter?" value={value} onChange={setValue} />
}

test('a tap chooses a part of a day', async () => {
  render(<Week />)
  await userEvent.click(screen.getByRole('checkbox', { name: 'tirsdag formiddag' }))
  expect(screen.getByRole('checkbox', { name: 'tirsdag formiddag', checked: true })).toBeDefined()
})

test('with the keyboard it is one stop, arrows move and space chooses', async () => {
  const user = userEvent.setup()
  render(<Week />)
  await user.tab()
  await user.keyboard('{ArrowRight}{ArrowDown}[Space]')
  expect(screen.getByRole('checkbox', { checked: true }).getAttribute('aria-label')).toBe('tirsdag formiddag')
  await user.tab()
  expect(document.activeElement).toBe(document.body)
})

test('only drawn it has nothing to press and says each place in words', () => {
  render(<WeekGrid label="Ugen" value={1} />)
  expect(screen.queryByRole('checkbox')).toBeNull()
  expect(screen.getAllByText('ja')).toHaveLength(1)
})
