const root = 'http://data.europa.eu/esco/'
const kinds: Readonly<Record<string, string>> = { occupation: 'o', skill: 'c' }
const concept = /^(occupation|skill)\/([\w.-]+)$/

/** The catalogue id of an ESCO address: `o-esco-…`, `c-esco-…`; of anything else, such as a group of skills, `g-esco-…`. */
export function escoId(uri: string): string {
  const tail = uri.startsWith(root) ? uri.slice(root.length) : uri
  const [, kind, name] = concept.exec(tail) ?? []
  const plain = (text: string) => text.replaceAll(/[^\w-]/g, '_')
  return kind && name?.includes('-') ? `${kinds[kind]}-esco-${plain(name)}` : `g-esco-${plain(tail)}`
}

/** Whether an id names an entry that only an import of ESCO brings. */
export const isEscoId = (id: string): boolean => /^[oc]-esco-/.test(id)
