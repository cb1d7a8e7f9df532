import type { Profile } from '@fleksbro/contract'
import { ButtonLink, TextLink } from '../../page/links.tsx'
import { Card } from '../../ui/card.tsx'
import { isFactName } from './fact-words.ts'
import { useProfilePlace } from './profile-place.tsx'
import { type StepId, stepOfFact } from './steps.ts'
import { useProfileWords } from './use-profile-words.ts'

/** The answer that would help most now and what it helps; when nothing is missing, the card. */
export function NextAnswer({ profile }: { readonly profile: Profile }) {
  const { t } = useProfileWords()
  const { to } = useProfilePlace()
  const [first, second] = helpful(profile)

  if (!first) {
    return (
      <Card tone="accent">
        <h2>{t('profile.next.done.title')}</h2>
        <p>{t('profile.next.done.text')}</p>
        <div>
          <ButtonLink to={to('card')} size="lg">
            {t('profile.next.done.action')}
          </ButtonLink>
        </div>
      </Card>
    )
  }
  return (
    <Card tone="warm">
      <h2>{t('profile.next.title')}</h2>
      <p>{t(`profile.helps.${first.name}`)}</p>
      <div>
        <ButtonLink to={to(first.step)} size="lg">
          {t('profile.next.action')}
        </ButtonLink>
      </div>
      {second && (
        <p>
          <TextLink to={to(second.step)}>
            {t('profile.next.also', { what: t(`profile.steps.${second.step}.question`) })}
          </TextLink>
        </p>
      )}
    </Card>
  )
}

/** One answer per step: two fields that are asked together are one thing to do. */
function helpful(profile: Profile) {
  const seen = new Set<StepId>()
  return profile.helpsMost.flatMap((name) => {
    const step = stepOfFact(name)
    if (!isFactName(name, profile) || !step || seen.has(step)) return []
    seen.add(step)
    return [{ name, step }]
  })
}
