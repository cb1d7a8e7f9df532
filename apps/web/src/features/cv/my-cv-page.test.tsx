import './my-cv-page.tsx'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { aProfile } from '../../test/a-profile.ts'
import { fakeApi } from '../../test/fake-api.ts'
import { profileApi } from '../../test/profile-api.ts'
import { fontsOfFiles, readPdf } from '../../test/read-pdf.ts'
import { visit } from '../../test/visit.tsx'
import { bringFonts } from './fonts.ts'

vi.mock('./fonts.ts', () => ({ bringFonts: vi.fn(async () => fontsOfFiles()) }))

const alma = aProfile({
  phone: '20 30 40 50',
  facts: {
    tasks: ['t-pack-parcels'],
    languages: [{ code: 'da', level: 3 }],
    about: 'Jeg holder orden.',
    hours: { min: 8, max: 10 },
    availability: 1 << 5,
    needs: [
      { code: 'SAN-01', strength: 'required', shown: true },
      { code: 'SOC-01', strength: 'required', shown: false },
    ],
  },
})

function open(profile = alma) {
  const { calls } = fakeApi(...profileApi(profile).answers)
  const files: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob)
    return 'blob:x'
  })
  return { calls, files, ...visit('/candidate/my-cv', { as: 'candidate' }) }
}
const box = (name: string | RegExp) => screen.findByRole<HTMLInputElement>('checkbox', { name })
const paper = () => screen.getByRole('article')
const download = () => screen.getByRole('button', { name: 'Hent som PDF' })

test('nothing that companies may not see is ticked for her; what she ticks is in the file, and nothing else', async () => {
  const { user, calls, files } = open()
  expect((await box('Navn')).checked).toBe(false)
  const ticked = screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked)
  expect(ticked).toHaveLength(2)
  expect(within(paper()).queryByText('Jeg holder orden.')).toBeNull()

  await user.click(await box('Navn'))
  await user.click(await box('Telefon'))
  await user.click(await box('Sprog'))
  await user.click(screen.getAllByRole('checkbox')[7] as HTMLElement)
  const seen = paper().textContent
  await user.click(download())
  expect(await screen.findByText('Filen er hentet. Den fylder 1 side.')).toBeDefined()
  const { info, told } = await readPdf(new Uint8Array((await files[0]?.arrayBuffer()) as ArrayBuffer))
  expect(info).toMatchObject({ Title: 'CV for Alma Lind', Language: 'da-DK' })
  const said = told.filter(([role]) => role !== 'Lbl').map(([, text]) => text)
  expect(said).toEqual([
    'Alma Lind',
    '20 30 40 50',
    'Vil gerne lave',
    'Pakke pakker til forsendelse',
    'Trives med',
    'Rolige, støjsvage omgivelser',
  ])
  expect(said.join('')).toBe(seen)
  expect(calls.filter((call) => !call.startsWith('GET'))).toEqual([])
})

test('a CPR number stays out, and where the file cannot be made her choices stand', async () => {
  vi.mocked(bringFonts).mockRejectedValueOnce(new TypeError('offline'))
  const { user, files } = open()
  await user.click(await box('Andet'))
  const other = screen.getByLabelText('Skriv det her')
  await user.type(other, '010170-1234')
  await user.click(download())
  expect(screen.getByText(/Det ligner et CPR-nummer/)).toBeDefined()
  expect(document.activeElement).toBe(other)
  await user.clear(other)
  await user.type(other, 'Ringvej 1')
  await user.click(download())
  expect(await screen.findByText(/Filen blev ikke lavet/)).toBeDefined()
  expect(files).toEqual([])
  expect(within(paper()).getByText('Ringvej 1')).toBeDefined()
})

test('an empty profile says what will be here, and leads to the first question', async () => {
  open(aProfile())
  const link = await screen.findByRole('link', { name: 'Til profilen' })
  await waitFor(() => expect(link.getAttribute('href')).toBe('/candidate/profile/tasks'))
})
