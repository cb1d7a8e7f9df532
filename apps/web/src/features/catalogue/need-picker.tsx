import type { NeedEntry } from '@fleksbro/catalogue'
import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Choice, Choices } from '../../ui/choice.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { NeedPicture } from '../../ui/pictures/need-picture.tsx'
import type { NeedPart } from './catalogue.ts'
import { commonNeeds, needGroups } from './need-groups.ts'
import './need-picker.css'
import { useCatalogue } from './use-catalogue.ts'

interface Props {
  readonly legend: ReactNode
  /** Codes of what is chosen. */
  readonly chosen: readonly string[]
  readonly onChange: (code: string, chosen: boolean) => void
  /** `everyday` for the person herself (the default), `condition` for a workplace. */
  readonly say?: NeedPart
  /** Offered before the themes are unfolded. */
  readonly first?: readonly string[]
  /** More about one that is chosen (its value, how much it matters), right below it. */
  readonly about?: (code: string) => ReactNode
}

/** Needs in small portions: the common ones first, the rest by theme. Those that repeat a profile field are asked there. */
export function NeedPicker({ legend, chosen, onChange, say = 'everyday', first = commonNeeds, about }: Props) {
  const { t } = useTranslation()
  const { needs, needWords } = useCatalogue()
  const offered = needs.filter(({ kind }) => kind !== 'profile')

  const choices = (some: readonly NeedEntry[]) =>
    some.map(({ code }) => (
      <Fragment key={code}>
        <Choice
          label={needWords(code, say)}
          picture={<NeedPicture code={code} />}
          checked={chosen.includes(code)}
          onChange={(now) => onChange(code, now)}
        />
        {chosen.includes(code) && about && <div className="fb-need-about">{about(code)}</div>}
      </Fragment>
    ))

  return (
    <div className="fb-need-picker">
      <Choices legend={legend}>{choices(inOrder(offered, first))}</Choices>
      <h2>{t('catalogue.moreNeeds')}</h2>
      {needGroups.map((group) => {
        const within = offered.filter((need) => need.group === group && !first.includes(need.code))
        const count = within.filter(({ code }) => chosen.includes(code)).length
        return (
          <Disclosure
            key={group}
            summary={
              <>
                <NeedPicture code={group} size={32} />
                <span>{t(`catalogue.groups.${group}`)}</span>
                {count > 0 && <span className="fb-subtle">{t('catalogue.chosen', { count })}</span>}
              </>
            }
          >
            <Choices legend={t(`catalogue.groups.${group}`)} hideLegend>
              {choices(within)}
            </Choices>
          </Disclosure>
        )
      })}
    </div>
  )
}

const inOrder = (needs: readonly NeedEntry[], codes: readonly string[]) =>
  codes.flatMap((code) => needs.find((need) => need.code === code) ?? [])
