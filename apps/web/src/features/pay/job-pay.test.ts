import { assumedPayOn, ratesOn } from '@fleksbro/fleksjob'
import { expect, test } from 'vitest'
import { endsOf, payOfJob } from './job-pay.ts'

const rates = ratesOn('2024-06-01') ?? expect.unreachable()
const today = { year: 2024, rates, assumed: assumedPayOn('2024-06-01')?.hourlyPay ?? 0 }

test('what a company says is used; what it does not say is assumed and called so', () => {
  const hours = { min: 4, max: 10 }
  expect(payOfJob({ hours, wage: { min: 150_00, max: 180_00 } }, today)).toMatchObject({
    basis: 'said',
    least: { total: 21_772_00 },
    most: { total: 25_412_00 },
  })
  expect(payOfJob({ hours, wage: 'by-agreement' }, today)).toMatchObject({
    basis: 'agreement',
    hourlyPay: { max: 165_00 },
  })
  expect(payOfJob({ hours }, today)).toMatchObject({ basis: 'none' })
  expect(payOfJob({ hours: null, wage: null }, today)).toBeNull()
})

test('a job with one number of hours and one pay has one set of figures', () => {
  const hours = { min: 8, max: 8 }
  const ends = (wage: { min: number; max: number }) => endsOf(payOfJob({ hours, wage }, today) ?? expect.unreachable())
  expect(ends({ min: 165_00, max: 165_00 })).toHaveLength(1)
  expect(ends({ min: 165_00, max: 172_00 })).toHaveLength(2)
})
