import { Suspense, useSyncExternalStore } from 'react'
import { isReadingWanted, onReadingWanted } from '../features/reading/reading-wanted.ts'
import { learn } from '../i18n/i18n.ts'
import { later } from '../page/later.ts'

const ReadingBar = later(async () => {
  await learn('open')
  return (await import('../features/reading/reading-bar.tsx')).ReadingBar
})

/** Where the bar of reading aloud stands, once somebody wants it. */
export function ReadingPlace() {
  return useSyncExternalStore(onReadingWanted, isReadingWanted) ? (
    <Suspense>
      <ReadingBar />
    </Suspense>
  ) : null
}
