import { readCatalogueEntries, searchCatalogueEntries } from '@fleksbro/contract'
import { call } from '../../api/call.ts'
import type { Language } from '../../i18n/words.ts'
import type { PickerItem } from '../../ui/picker.tsx'
import { capitalised } from '../matches/capitalised.ts'

interface Words {
  readonly da: string
  readonly en: string
}
type SearchedKind = 'task' | 'competence' | 'occupation'

/** Names of entries that an import brought to the server: this page only knows its own catalogue by heart. */
const names = new Map<string, Words>()
const asked = new Set<string>()
const hearers = new Set<() => void>()
let learnt = 0
let isEscoUsed = false
/** Whether the server has more than we; unknown until it is first asked. */
let isImported: boolean | undefined

/** Changes whenever a name was learnt. */
export const learntNames = {
  subscribe(hear: () => void) {
    hearers.add(hear)
    return () => void hearers.delete(hear)
  },
  read: () => learnt,
}

/** The name of an imported entry; undefined while it is being asked for. All that one page shows is asked for at once. */
export function nameOf(id: string): Words | undefined {
  if (!names.has(id) && !asked.has(id)) {
    if (waiting.length === 0) setTimeout(ask)
    asked.add(id)
    waiting.push(id)
  }
  return names.get(id)
}

const waiting: string[] = []
const mostIds = 100

function ask() {
  while (waiting.length > 0) {
    const ids = waiting.splice(0, mostIds)
    call(readCatalogueEntries, { query: { ids: ids.join(',') } }).then(
      learn,
      // The next page that shows one asks again.
      () => {
        for (const id of ids) asked.delete(id)
      },
    )
  }
}

interface Learnt {
  readonly entries: readonly { readonly id: string; readonly label: Words }[]
  readonly fromEsco: boolean
}

/** Takes in names, from wherever they come; ESCO begins them small, our own catalogue does not. */
export function learn({ entries, fromEsco }: Learnt) {
  isEscoUsed ||= fromEsco
  for (const { id, label } of entries) names.set(id, { da: capitalised(label.da), en: capitalised(label.en) })
  learnt++
  for (const hear of hearers) hear()
}

/** Whether anything that was found or named so far comes from ESCO. */
export const usesEsco = () => isEscoUsed

/** Longer than this nobody waits for an answer while typing. */
const patience = 1_500

/** What the server finds; undefined where it has nothing beyond our own catalogue, or does not answer in time. */
export async function searchImported(
  q: string,
  kind: SearchedKind,
  language: Language,
): Promise<readonly PickerItem[] | undefined> {
  if (isImported === false) return undefined
  const found = await inTime(call(searchCatalogueEntries, { query: { q, kind, language } }))
  if (!found) return undefined
  isImported = found.imported
  if (!isImported) return undefined
  learn(found)
  return found.entries.map(({ id, label, matched }) => ({
    id,
    label: capitalised(label[language]),
    ...(matched === label[language] ? {} : { hint: matched }),
  }))
}

async function inTime<T>(answer: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patience, undefined)
  })
  try {
    return await Promise.race([answer.catch(() => undefined), late])
  } finally {
    clearTimeout(timer)
  }
}
