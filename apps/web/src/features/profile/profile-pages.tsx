import type { ComponentType } from 'react'
import type { TextKey } from '../../i18n/words.ts'
import { later } from '../../page/later.ts'
import type { Page } from '../../page/page.ts'
import { type InWords, ProfilePlace, pathOf } from './profile-place.tsx'
import { type StepId, steps } from './steps.ts'

/** Each in a chunk of its own: somebody who looks at a job loads no page of the profile. */
const OverviewPage = later(async () => (await import('./overview-page.tsx')).OverviewPage)
const StepPage = later(async () => (await import('./step-page.tsx')).StepPage)
const CardPage = later(async () => (await import('./card-page.tsx')).CardPage)
const LooksPage = later(async () => (await import('./looks-page.tsx')).LooksPage)
const CvPage = later(async () => (await import('../suggestions/cv-page.tsx')).CvPage)
const MyCvPage = later(async () => (await import('../cv/my-cv-page.tsx')).MyCvPage)
const DataPage = later(async () => (await import('./data-page.tsx')).DataPage)

interface Options {
  /** Her own pages stand in her menu; a consultant reaches those of a person from that person. */
  readonly menu?: Readonly<Record<'profile' | 'card' | 'looks', TextKey>>
  readonly words?: InWords
}

/**
 * The pages of one profile below a dashboard: `profilePagesFor('/candidate')` for her own,
 * `profilePagesFor('/caseworker', 'candidates/:candidateId/')` for a person a consultant fills in with.
 */
export function profilePagesFor(home: string, under = '', { menu, words }: Options = {}): readonly Page[] {
  const at = (Body: ComponentType) =>
    function ProfilePage() {
      return (
        <ProfilePlace base={`${home}/${under}`.replace(/\/$/, '')} words={words}>
          <Body />
        </ProfilePlace>
      )
    }
  const inMenu = (name: 'profile' | 'card' | 'looks') => (menu ? { menuTitle: menu[name], inMenu: true } : {})
  const stepPage = (id: StepId): Page => ({
    path: `${under}${pathOf(id)}`,
    title: `profile.steps.${id}.question`,
    Component: at(() => <StepPage step={id} />),
  })

  return [
    {
      path: `${under}${pathOf()}`,
      title: menu ? 'profile.title' : 'profile.menu',
      ...inMenu('profile'),
      icon: 'person',
      Component: at(OverviewPage),
    },
    {
      path: `${under}${pathOf('card')}`,
      title: 'profile.card.title',
      ...inMenu('card'),
      icon: 'eye',
      width: 'wide',
      Component: at(CardPage),
    },
    {
      path: `${under}${pathOf('looks')}`,
      title: 'profile.looks.title',
      ...inMenu('looks'),
      icon: 'list',
      Component: at(LooksPage),
    },
    { path: `${under}${pathOf('data')}`, title: 'profile.data.title', Component: at(DataPage) },
    { path: `${under}${pathOf('cv')}`, title: 'suggestions.cv.title', width: 'wide', Component: at(CvPage) },
    {
      path: `${under}${pathOf('my-cv')}`,
      title: menu ? 'cv.own.title' : 'cv.menu',
      width: 'wide',
      Component: at(MyCvPage),
    },
    ...steps.map(({ id }) => stepPage(id)),
  ]
}
