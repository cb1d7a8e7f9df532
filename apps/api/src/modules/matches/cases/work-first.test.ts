import { listMyMatches } from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../../test/test-app.ts'
import { answers, everyday, openVacancy, required, titles, yes } from './story.ts'

/** Case 7: a video editor who wants back to the trade; her profile is done before any question about hours. */
const { as, given } = await startTestApp()
const editor = await given.candidate({
  facts: {
    ...everyday,
    hours: null,
    longestDay: null,
    availability: null,
    notBefore: null,
    occupations: ['o-video-editor'],
    competences: [{ id: 'c-video-editing', level: 3, known: 'done' }],
    tasks: ['t-edit-video'],
    sectors: ['media'],
    needs: [required('TEM-02')],
  },
})
const conditions = answers(yes, 'TEM-02')
await given.vacancy({
  title: 'Klippe film',
  company: await given.company({ postcode: '8000' }),
  facts: {
    ...openVacancy,
    tasks: [{ id: 't-edit-video' }],
    occupation: 'o-video-editor',
    sector: 'media',
    competences: [{ id: 'c-video-editing', must: true }],
    home: 'all',
    conditions,
  },
})
const near = { ...openVacancy, hours: { min: 3, max: 4 }, conditions }
await given.vacancy({ title: 'Stald', facts: { ...near, tasks: [{ id: 't-muck-out-stables' }], sector: 'green' } })
await given.vacancy({ title: 'Gartner', facts: { ...near, tasks: [{ id: 't-plant-out' }], sector: 'green' } })

test('the editing task from home comes first; stable hand and gardener, though near and short, come after', async () => {
  const { body } = await as(editor).call(listMyMatches, { params: { candidateId: editor.id }, query: {} })
  expect(titles(body.matches)[0]).toBe('Klippe film')
  expect(titles(body.matches).slice(1).sort()).toEqual(['Gartner', 'Stald'])
  const [editing] = body.matches
  expect(editing).toMatchObject({ travel: null, match: { verdict: 'to-clarify' } })
  expect(editing?.match.score).not.toBeNull()
  expect(editing?.match.questions.map(({ fact }) => fact.code)).toContain('hours-missing')
})
