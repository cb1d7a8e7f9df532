import type { Profile } from '@fleksbro/contract'
import { TextLink } from '../../page/links.tsx'
import { NeedPicture } from '../../ui/pictures/need-picture.tsx'
import { Tag } from '../../ui/tag.tsx'
import { WeekGrid } from '../../ui/week-grid.tsx'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { useFactWords } from './fact-words.ts'
import { useProfilePlace } from './profile-place.tsx'
import { isAnswered, type Step } from './steps.ts'
import { useProfileWords } from './use-profile-words.ts'
import './company-card.css'

interface Props {
  readonly step: Step
  readonly profile: Profile
  /** Something of this step is typed here and not yet sent. */
  readonly unsent: boolean
}

/** What one step says now, in plain lines. */
export function StepSummary({ step, profile, unsent }: Props) {
  const { t } = useProfileWords()
  const { to, own } = useProfilePlace()
  const answered = isAnswered(step, profile.facts)
  const title = t(`profile.steps.${step.id}.title`)
  const action = t(answered ? 'profile.edit' : 'profile.answer')
  return (
    <section className="fb-step-summary" aria-labelledby={`step-${step.id}`}>
      <h2 id={`step-${step.id}`}>{title}</h2>
      <TextLink to={to(step.id)}>
        <span aria-hidden="true">{action}</span>
        <span className="fb-hidden">{t('profile.editWhat', { action, what: title })}</span>
      </TextLink>
      <div>
        {unsent && <Tag tone="sun">{t(own ? 'profile.unsent' : 'profile.unsentOfHers')}</Tag>}
        {answered ? <Lines step={step} profile={profile} /> : <p className="fb-subtle">{t('profile.notAnswered')}</p>}
      </div>
    </section>
  )
}

function Lines({ step, profile: { facts } }: Omit<Props, 'unsent'>) {
  const { t } = useProfileWords()
  const said = useFactWords()
  if (step.id === 'needs' && facts.needs?.length) return <Needs needs={facts.needs} />
  if (step.id === 'week' && facts.availability) {
    return <WeekGrid label={t('profile.week.label')} value={facts.availability} />
  }
  if (step.fields.length === 1) return step.fields.map((name) => <p key={name}>{said(name, facts)}</p>)
  return (
    <dl>
      {step.fields.map((name) => {
        const line = said(name, facts)
        if (line === null) return null
        return (
          <div key={name}>
            <dt>{t(`profile.fields.${name}`)}</dt>
            <dd>{line}</dd>
          </div>
        )
      })}
    </dl>
  )
}

function Needs({ needs }: { needs: NonNullable<Profile['facts']['needs']> }) {
  const { t } = useProfileWords()
  const { needWords } = useCatalogue()
  return (
    <ul className="fb-card-needs">
      {needs.map(({ code, strength, value }) => (
        <li key={code}>
          <NeedPicture code={code} size={40} />
          <span>{needWords(code, 'need', value)}</span>
          <small className="fb-subtle">{t(`profile.needs.${strength}`)}</small>
        </li>
      ))}
    </ul>
  )
}
