import { expect, test } from 'vitest'
import { saysName } from './says-name.ts'

test.each([
  'Jeg hedder Karla og kan lide ro.',
  'KARLA VANG søger job',
  'karla vang',
  'Karlas profil',
  "Karla's profile",
  'Skriv til Karla!',
])('"%s" tells who she is', (text) => expect(saysName(text, 'Karla Vang')).toBe(true))

test.each(['Jeg er glad for heste.', 'Karlsvognen på himlen', 'En vang med køer', ''])('"%s" does not', (text) =>
  expect(saysName(text, 'Karla Vang')).toBe(false),
)

test('a name with a hyphen or a decomposed letter is known again', () => {
  expect(saysName('Hej fra Anne-Grethe', 'Anne-Grethe Sø')).toBe(true)
  expect(saysName('Hej fra Åse'.normalize('NFD'), 'Åse Sø')).toBe(true)
})
