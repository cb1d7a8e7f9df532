import { listMyMatches } from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../../test/test-app.ts'
import { answers, everyday, lineOf, no, openVacancy, preferred, required, titles, yes } from './story.ts'

/** Case 4: a trained dairy worker and riding instructor with a forklift certificate, who wants to work with horses. */
const { as, given } = await startTestApp()
const rider = await given.candidate({
  facts: {
    ...everyday,
    occupations: ['o-dairy-worker', 'o-riding-instructor'],
    competences: [
      { id: 'c-dairy-production', level: 3, known: 'certified' },
      { id: 'c-riding-instruction', level: 3, known: 'done' },
      { id: 'c-horse-care', level: 3, known: 'done' },
      { id: 'c-forklift-driving', level: 2, known: 'certified' },
    ],
    tasks: ['t-care-for-horses', 't-transport-horses', 't-drive-transport-round'],
    sectors: ['green'],
    licences: ['driving-b', 'forklift'],
    needs: [required('SOC-05'), required('SOC-04'), required('KOG-08', 2), preferred('KOG-07')],
    schemes: ['personal-assistance'],
  },
})
const hours = { min: 8, max: 12 }
const clear = { ...answers(yes, 'SOC-05', 'SOC-04'), 'KOG-08': { today: 7 } }
await given.vacancy({
  title: 'Ridecenter',
  facts: {
    ...openVacancy,
    hours,
    tasks: [{ id: 't-care-for-horses' }, { id: 't-drive-transport-round' }],
    sector: 'green',
    licences: [{ code: 'driving-b', must: true }],
    conditions: { ...clear, 'KOG-07': no },
  },
})
await given.vacancy({
  title: 'Lager',
  facts: {
    ...openVacancy,
    hours,
    tasks: [{ id: 't-drive-forklift' }, { id: 't-pack-parcels' }],
    sector: 'logistics',
    licences: [{ code: 'forklift', must: true }],
    conditions: { ...clear, 'KOG-07': yes },
  },
})
await given.vacancy({
  title: 'Rengøring',
  facts: {
    ...openVacancy,
    hours,
    tasks: [{ id: 't-clean-offices' }],
    sector: 'cleaning',
    conditions: { ...clear, 'KOG-07': yes },
  },
})
const { body } = await as(rider).call(listMyMatches, { params: { candidateId: rider.id }, query: {} })

test('the riding centre comes first, ahead of jobs that fit the hours as well', () => {
  expect(titles(body.matches)[0]).toBe('Ridecenter')
  expect(body.matches.map(({ match }) => match.verdict)).toEqual(['fits', 'fits', 'fits'])
})

test('the help to prioritise that it lacks can be met with her personal assistance', () => {
  const gap = lineOf(body.matches, 'Ridecenter')?.match.gaps.find(({ fact }) => fact['need'] === 'KOG-07')
  expect(gap?.schemes).toContain('personal-assistance')
  expect(gap?.fact['granted']).toEqual(['personal-assistance'])
})
