import type { Profile } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-words.ts'
import type { Choices } from './choices.ts'
import { answered } from './choices.ts'
import { type Contact, type Cv, type CvSection, contactItems } from './cv.ts'
import { useItemWords } from './use-item-words.ts'

/** The CV of what is ticked, in the reader's language. */
export function useCv({ name, facts }: Profile, { items, needs, typed }: Choices): Cv {
  const { t } = useTranslation()
  const language = useLanguage()
  const wordsOf = useItemWords()
  const called = items.has('name')
  const chosenFacts = { ...facts, needs: (facts.needs ?? []).filter(({ code }) => needs.has(code)) }

  return {
    language,
    title: called ? t('cv.fileTitle', { name }) : t('cv.menu'),
    author: called ? name : null,
    heading: called ? name : t('cv.menu'),
    contact: contactItems
      .filter((item) => items.has(item) && typed[item].trim() !== '')
      .map((item) => ({ text: typed[item].trim(), ...linkOf(typed[item].trim()) })),
    sections: answered(chosenFacts)
      .filter((item) => item === 'needs' || items.has(item))
      .map((id): CvSection => {
        const title = t(`cv.sections.${id}`)
        if (id === 'about') return { id, title, text: facts.about ?? '' }
        const items = wordsOf(id, chosenFacts)
        // One thing alone is no list.
        return items.length > 1 ? { id, title, items } : { id, title, text: items.join('') }
      }),
  }
}

/** Where a reader can go from what was typed: a mail, a phone or a page. */
export function linkOf(text: string): Pick<Contact, 'link'> {
  if (/^[^\s@:/?]+@[^\s@:/?]+\.[^\s@:/?]+$/.test(text)) return { link: `mailto:${text}` }
  if (/^\+?[\d ]{8,16}$/.test(text)) return { link: `tel:${text.replaceAll(' ', '')}` }
  if (/^(https:\/\/|www\.)[^\s"<>]+$/i.test(text)) return { link: text.replace(/^www\./i, 'https://www.') }
  return {}
}
