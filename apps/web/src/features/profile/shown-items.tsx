import { type Profile, visibleItems } from '@fleksbro/contract'
import { useFormat } from '../../i18n/use-words.ts'
import { TextLink } from '../../page/links.tsx'
import { NeedPicture } from '../../ui/pictures/need-picture.tsx'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { useProfilePlace } from './profile-place.tsx'
import { firstOpen } from './steps.ts'
import { Toggle } from './toggle.tsx'
import { useProfileWords } from './use-profile-words.ts'

interface Props {
  readonly profile: Profile
  readonly onlyOff: boolean
}

/** A switch per answer: what of the profile the card shows. */
export function ShownItems({ profile, onlyOff }: Props) {
  const { t } = useProfileWords()
  const format = useFormat()
  const { to } = useProfilePlace()
  const answered = visibleItems.filter((item) => profile.facts[item] !== null)
  const open = visibleItems.filter((item) => profile.facts[item] === null)
  return (
    <section className="fb-toggles" aria-labelledby="shown-items">
      <h2 id="shown-items">{t('profile.card.what')}</h2>
      {answered.map((item) => (
        <Toggle
          key={item}
          label={t(`profile.fields.${item}`)}
          on={profile.visibility[item]}
          onlyOff={onlyOff}
          change={(on) => () => ({ visibility: { [item]: on } })}
        />
      ))}
      {open.length > 0 && (
        <p className="fb-subtle">
          {t('profile.card.unanswered', {
            what: format.list(open.map((item) => t(`profile.fields.${item}`).toLocaleLowerCase('da'))),
          })}{' '}
          <TextLink to={to(firstOpen(profile.facts))}>{t('profile.card.fill')}</TextLink>
        </p>
      )}
    </section>
  )
}

/** Needs start hidden, each with a switch of its own. */
export function ShownNeeds({ profile, onlyOff }: Props) {
  const { t } = useProfileWords()
  const { needWords } = useCatalogue()
  const needs = profile.facts.needs ?? []
  if (needs.length === 0) return null
  return (
    <section className="fb-toggles" aria-labelledby="shown-needs">
      <h2 id="shown-needs">{t('profile.card.needs')}</h2>
      <p className="fb-subtle">{t('profile.card.needsHint')}</p>
      {needs.map(({ code, value, shown }) => (
        <Toggle
          key={code}
          label={
            <span className="fb-toggle-need">
              <NeedPicture code={code} size={36} />
              {needWords(code, 'need', value)}
            </span>
          }
          on={shown}
          onlyOff={onlyOff}
          change={(on) =>
            ({ facts }) => ({
              facts: { needs: (facts.needs ?? []).map((need) => (need.code === code ? { ...need, shown: on } : need)) },
            })}
        />
      ))}
    </section>
  )
}
