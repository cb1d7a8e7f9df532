import { expect, test } from 'vitest'
import { fontsOfFiles, readPdf } from '../../test/read-pdf.ts'
import type { Cv } from './cv.ts'
import { writePdf } from './write-pdf.ts'

const cv: Cv = {
  language: 'da',
  title: 'CV for Małgorzata Ågård',
  author: 'Małgorzata Ågård',
  heading: 'Małgorzata Ågård',
  contact: [{ text: 'malgorzata@example.dk', link: 'mailto:malgorzata@example.dk' }, { text: 'Ringvej 1, Broby' }],
  sections: [
    { id: 'about', title: 'Om mig', text: 'Jeg holder orden. 🌱\nЇжа er min glæde.' },
    { id: 'tasks', title: 'Vil gerne lave', items: ['Pakke varer', 'Vande planter'] },
    { id: 'competences', title: 'Kan', items: Array.from({ length: 60 }, (_, at) => `Kunne nr. ${at + 1}`) },
  ],
}

test('whoever listens to the file hears its language, its title, headings, lists and links in their order', async () => {
  const { bytes, pages } = await writePdf(cv, fontsOfFiles())
  const read = await readPdf(bytes)
  expect([pages, read.pages]).toEqual([2, 2])
  expect(read.info).toMatchObject({ Title: cv.title, Author: cv.author, Language: 'da-DK' })
  expect(read.mark).toEqual(new Map(Object.entries({ Marked: true, UserProperties: false, Suspects: false })))
  expect(read.told.slice(0, 12)).toEqual([
    ['H1', 'Małgorzata Ågård'],
    ['Link', 'malgorzata@example.dk'],
    ['Span', 'Ringvej 1, Broby'],
    ['H2', 'Om mig'],
    ['P', 'Jeg holder orden.'],
    ['P', 'Їжа er min glæde.'],
    ['H2', 'Vil gerne lave'],
    ['Lbl', '•'],
    ['LBody', 'Pakke varer'],
    ['Lbl', '•'],
    ['LBody', 'Vande planter'],
    ['H2', 'Kan'],
  ])
  const bodies = read.told.filter(([role]) => role === 'LBody')
  expect(bodies.map(([, text]) => text)).toEqual(cv.sections.flatMap(({ items }) => items ?? []))
  expect(read.links).toEqual(['mailto:malgorzata@example.dk'])
})
