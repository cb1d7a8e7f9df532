import { Input } from '@digdir/designsystemet-react'
import type { Profile } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { Choice, Choices } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { NeedPicture } from '../../ui/pictures/need-picture.tsx'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { useProfilePlace } from '../profile/profile-place.tsx'
import { answered, type Choices as Chosen, toggled, typedCpr } from './choices.ts'
import { type AnswerItem, type CvItem, contactItems } from './cv.ts'

interface Props {
  readonly profile: Profile
  readonly choices: Chosen
  readonly choose: (choices: Chosen) => void
}

const timeItems: readonly AnswerItem[] = ['hours', 'availability', 'earliestStart']

/** What goes in, one tick each. */
export function CvQuestions(props: Props) {
  const { t } = useTranslation()
  const { own } = useProfilePlace()
  const there = answered(props.profile.facts).filter((item) => item !== 'needs')
  return (
    <section className="fb-cv-questions" aria-labelledby="cv-questions">
      <h2 id="cv-questions">{t(own ? 'cv.own.what' : 'cv.other.what')}</h2>
      <p className="fb-subtle">{t(own ? 'cv.ticked' : 'cv.tickedOther')}</p>
      <Who {...props} />
      <Items {...props} legend={t('cv.answers')} items={there.filter((item) => !timeItems.includes(item))} />
      <Needs {...props} />
      <Items {...props} legend={t('cv.when')} items={there.filter((item) => timeItems.includes(item))} />
    </section>
  )
}

function Who({ choices, choose, profile }: Props) {
  const { t } = useTranslation()
  const { items, typed } = choices
  const tick = (item: CvItem) => (on: boolean) => choose({ ...choices, items: toggled(items, item, on) })
  return (
    <Choices legend={t('cv.who')} columns={1}>
      <Choice label={t('cv.items.name')} hint={profile.name} checked={items.has('name')} onChange={tick('name')} />
      {contactItems.map((item) => (
        <div key={item} className="fb-cv-contact">
          <Choice
            label={t(`cv.items.${item}`)}
            hint={item === 'other' && t('cv.items.otherHint')}
            checked={items.has(item)}
            onChange={tick(item)}
          />
          {items.has(item) && (
            <Field id={`cv-${item}`} label={t(`cv.write.${item}`)} error={typedCpr(choices, item) && t('cv.cpr')}>
              <Input
                value={typed[item]}
                maxLength={120}
                type={item === 'email' ? 'email' : item === 'phone' ? 'tel' : 'text'}
                onChange={({ target }) => choose({ ...choices, typed: { ...typed, [item]: target.value } })}
              />
            </Field>
          )}
        </div>
      ))}
    </Choices>
  )
}

function Items({ choices, choose, legend, items }: Props & { legend: string; items: readonly AnswerItem[] }) {
  const labelOf = useItemLabel()
  if (items.length === 0) return null
  return (
    <Choices legend={legend} columns={1}>
      {items.map((item) => (
        <Choice
          key={item}
          label={labelOf(item)}
          checked={choices.items.has(item)}
          onChange={(on) => choose({ ...choices, items: toggled(choices.items, item, on) })}
        />
      ))}
    </Choices>
  )
}

function Needs({ profile, choices, choose }: Props) {
  const { t } = useTranslation()
  const { needWords } = useCatalogue()
  const needs = profile.facts.needs ?? []
  if (needs.length === 0) return null
  return (
    <div className="fb-cv-needs">
      <Choices legend={t('cv.needs')} columns={1}>
        <p className="fb-subtle">{t('cv.needsHint')}</p>
        {needs.map(({ code, value }) => (
          <Choice
            key={code}
            label={needWords(code, 'need', value)}
            picture={<NeedPicture code={code} size={36} />}
            checked={choices.needs.has(code)}
            onChange={(on) => choose({ ...choices, needs: toggled(choices.needs, code, on) })}
          />
        ))}
      </Choices>
    </div>
  )
}

function useItemLabel() {
  const { t } = useTranslation()
  const { own } = useProfilePlace()
  return (item: AnswerItem): string => {
    if (item === 'needs') return t('cv.needs')
    const isSaidToHer = item === 'competences' || item === 'occupations' || item === 'availability'
    return !own && isSaidToHer ? t(`cv.otherItems.${item}`) : t(`cv.items.${item}`)
  }
}
