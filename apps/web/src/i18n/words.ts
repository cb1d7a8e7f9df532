/**
 * Every text of the web, by feature. A feature adds itself where its Danish file stands:
 * `declare module '../words.ts' { interface Words { matches: typeof words } }`
 */
// biome-ignore lint/suspicious/noEmptyInterface: each feature's file declares its own property here.
export interface Words {}

/** The shape of a Danish file with any text in it: what its English twin must fill, key by key. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> }

type Plain<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string
    ? T[K] extends `${string}{{${string}`
      ? never
      : `${Path}${K}`
    : Plain<T[K], `${Path}${K}.`>
}[keyof T & string]

/** A key whose text needs nothing filled in: what a page's title or a table's heading is named by. */
export type TextKey = Plain<Words>

export type Language = 'da' | 'en'
export const languages: readonly Language[] = ['da', 'en']

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    returnNull: false
    resources: { translation: Words }
  }
}
