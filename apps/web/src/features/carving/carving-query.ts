import { type BodyOf, carveJobs } from '@fleksbro/contract'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '../../api/call.ts'

export const carvingOf = (companyId: string, body: BodyOf<typeof carveJobs>) =>
  queryOptions({
    queryKey: ['carving', companyId, body],
    queryFn: ({ signal }) => call(carveJobs, { params: { companyId }, body }, { signal }),
    enabled: body.tasks.length > 0,
    placeholderData: keepPreviousData,
  })

const PAUSE = 300

/** The value once nobody has changed it for a moment: a number that is being stepped up is asked about once. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
