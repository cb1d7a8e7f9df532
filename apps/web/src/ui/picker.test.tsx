import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Picker, type PickerItem } from './picker.tsx'

const tasks = ['Pakke ordrer', 'Pakke gaver', 'Klippe hæk'].map((label) => ({ id: label.replace(' ', '-'), label }))
const search = async (text: string) => tasks.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()))

function Tasks() {
  const [chosen, setChosen] = useState<readonly PickerItem[]>([])
  return <Picker label="Opgaver" search={search} chosen={chosen} onChange={setChosen} />
}

test('by keyboard: type, arrow down, enter; the choice stands as a chip and can be taken away', async () => {
  const user = userEvent.setup()
  render(<Tasks />)
  await user.type(screen.getByRole('combobox', { name: 'Opgaver' }), 'pakke')
  expect(await screen.findByText('2 forslag')).toBeDefined()

  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  await user.click(screen.getByRole('button', { name: 'Fjern Pakke gaver' }))
  expect(screen.queryByRole('button', { name: 'Fjern Pakke gaver' })).toBeNull()
})

test('what is chosen is not offered again', async () => {
  const user = userEvent.setup()
  render(<Tasks />)
  const field = screen.getByRole('combobox', { name: 'Opgaver' })
  await user.type(field, 'pakke')
  await user.click(await screen.findByRole('option', { name: 'Pakke ordrer' }))
  await user.type(field, 'pakke')
  expect(await screen.findByText('1 forslag')).toBeDefined()
})

test('nothing found is said', async () => {
  const user = userEvent.setup()
  render(<Tasks />)
  await user.type(screen.getByRole('combobox', { name: 'Opgaver' }), 'svejse')
  expect(await screen.findByText('Vi fandt ikke noget. Prøv et andet ord.')).toBeDefined()
})
