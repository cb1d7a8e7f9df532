import { expect, test } from 'vitest'
import { heldOut } from './held-out.ts'
import { measure, quality, samples } from './measure.ts'

const told = (name: string, { precision, recall }: { precision: number; recall: number }) =>
  `${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`

test('suggests from adverts and CVs what a careful reader would, precision before recall', () => {
  const [known, unseen] = [quality(samples.map(measure)), quality(heldOut.map(measure))]
  console.info([told(`${samples.length} texts`, known), told(`${heldOut.length} more`, unseen)].join(' · '))
  expect(known.precision).toBeGreaterThan(0.97)
  expect(known.recall).toBeGreaterThan(0.94)
  expect(unseen.precision).toBeGreaterThan(0.92)
  expect(unseen.recall).toBeGreaterThan(0.87)
})

test.each([...samples, ...heldOut].filter(({ expected }) => expected.length === 0))(
  '$name: suggests nothing where there is nothing',
  (sample) => expect(measure(sample).wrong).toEqual([]),
)
