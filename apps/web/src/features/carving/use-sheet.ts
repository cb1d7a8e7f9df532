import { useCallback, useState } from 'react'
import { findDraft, keepDraft } from '../../device/drafts.ts'
import { useAccount } from '../../session/account.ts'
import { emptySheet, type Sheet } from './sheet.ts'

const name = 'carving'

/** What is typed, kept on this device until somebody clears it. */
export function useSheet() {
  const { id } = useAccount()
  const [sheet, setSheet] = useState(() => findDraft<Sheet>(id, name)?.value ?? emptySheet)
  const change = useCallback(
    (next: Sheet) => {
      keepDraft(id, name, next, Date.now())
      setSheet(next)
    },
    [id],
  )
  return { sheet, change }
}
