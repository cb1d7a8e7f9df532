import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { type NumberRange, RangePicker } from './range-picker.tsx'

function Hours() {
  const [hours, setHours] = useState<NumberRange | null>({ min: 8, max: 9 })
  return (
    <>
      <RangePicker legend="Timer" value={hours} onChange={setHours} min={0.5} max={37} step={0.5} />
      <output>{`${hours?.min}–${hours?.max}`}</output>
    </>
  )
}

const held = () => screen.getByRole('status').textContent
const field = (name: string) => screen.getByRole('spinbutton', { name })

test('a larger number that is typed digit by digit does not take the other end with it', async () => {
  const user = userEvent.setup()
  render(<Hours />)
  await user.clear(field('Til'))
  await user.type(field('Til'), '15')
  await user.tab()
  expect(held()).toBe('8–15')

  await user.clear(field('Fra'))
  await user.type(field('Fra'), '20')
  await user.clear(field('Fra'))
  await user.type(field('Fra'), '12')
  await user.tab()
  expect(held()).toBe('12–15')
})

test('moved past the other end for good, it takes that along', async () => {
  const user = userEvent.setup()
  render(<Hours />)
  await user.clear(field('Til'))
  await user.type(field('Til'), '6')
  await user.tab()
  expect(held()).toBe('6–6')
  await user.clear(field('Fra'))
  await user.type(field('Fra'), '10')
  await user.tab()
  expect(held()).toBe('10–10')
})
