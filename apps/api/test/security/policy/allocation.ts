import type { Rule, Who } from './outcome.ts'

const consultants: Who = { assigned: 'yes', consultant: 'yes', benefits: 'yes', 'consultant:foreign': 'yes' }
const somebody = '00000000-0000-4000-8000-000000000000'

export const allocationRules: Readonly<Record<string, Rule | readonly Rule[]>> = {
  previewAllocation: { about: 'none', who: consultants, body: { whose: 'mine-and-unassigned' } },
  // What each line gets is tried beside the module: the whole is answered, a line that may not be is refused by itself.
  acceptAllocation: {
    about: 'none',
    who: consultants,
    body: { rulesVersion: 1, lines: [{ candidateId: somebody, vacancyId: somebody, verdict: 'fits', score: 500 }] },
  },
}
