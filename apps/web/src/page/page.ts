import type { Role } from '@fleksbro/contract'
import type { ComponentType } from 'react'
import type { TextKey } from '../i18n/words.ts'
import type { MenuIconName } from '../ui/menu-icon.tsx'

export interface Page {
  /** Below the dashboard's home, in the contract's manner: `matches`, `vacancies/:vacancyId`. */
  readonly path: string
  readonly title: TextKey
  /** A shorter word for the menu, where the title is long. */
  readonly menuTitle?: TextKey
  /** Shown in the dashboard's menu; pages about one thing (`vacancies/:vacancyId`) leave it out. */
  readonly inMenu?: boolean
  /** In the menu only where demo data exist. */
  readonly demoOnly?: boolean
  readonly icon?: MenuIconName
  /** `reading` keeps lines short (the default), `wide` is for tables and two columns. */
  readonly width?: 'reading' | 'wide'
  readonly Component: ComponentType
}

/** All pages of one role. `home` is where they live; the first page is where one lands. */
export interface Dashboard {
  readonly role: Role
  readonly home: `/${Role}`
  readonly pages: readonly Page[]
}

/** A page for people who are not logged in; its address stands in `public-pages.ts`. */
export type PublicPage = Pick<Page, 'title' | 'width' | 'Component'>
