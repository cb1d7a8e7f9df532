import { Button } from '@digdir/designsystemet-react'
import { useNavigate } from '@tanstack/react-router'
import { type ComponentType, useRef } from 'react'
import { ButtonLink } from '../../page/links.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { SavedState } from '../../ui/saved-state.tsx'
import { Steps } from '../../ui/steps.tsx'
import { LimitDoors } from '../doors/limit-doors.tsx'
import { ClashChoice } from './clash-choice.tsx'
import { useProfilePlace } from './profile-place.tsx'
import { Refusal } from './refusal.tsx'
import { AboutStep } from './steps/about-step.tsx'
import { HoursStep } from './steps/hours-step.tsx'
import { MoreStep } from './steps/more-step.tsx'
import { NeedsStep } from './steps/needs-step.tsx'
import { SkillsStep } from './steps/skills-step.tsx'
import type { StepProps } from './steps/step-props.ts'
import { TasksStep } from './steps/tasks-step.tsx'
import { TravelStep } from './steps/travel-step.tsx'
import { WeekStep } from './steps/week-step.tsx'
import { isAnswered, type StepId, stepAfter, steps } from './steps.ts'
import './profile.css'
import { useLeftovers } from './use-leftovers.ts'
import { useProfileEditor } from './use-profile-editor.ts'
import { useProfileWords } from './use-profile-words.ts'

const bodies: Record<StepId, ComponentType<StepProps>> = {
  tasks: TasksStep,
  skills: SkillsStep,
  needs: NeedsStep,
  week: WeekStep,
  hours: HoursStep,
  travel: TravelStep,
  more: MoreStep,
  about: AboutStep,
}

const TO_LOOK_AT = '[data-look], [aria-invalid="true"]'

/** One question: why it is asked, the answers, who sees them, and on. Saved while it is typed. */
export function StepPage({ step }: { readonly step: StepId }) {
  const { t } = useProfileWords()
  const navigate = useNavigate()
  const { candidateId, to, own } = useProfilePlace()
  const editor = useProfileEditor(candidateId, step)
  useLeftovers(candidateId, step)
  const { profile, facts, change, state, refused } = editor
  const body = useRef<HTMLDivElement>(null)
  const Body = bodies[step]
  const next = stepAfter(step)
  const answered = steps.some((one) => one.id === step && isAnswered(one, facts))

  const goTo = async (page?: StepId) => {
    if (await editor.leave()) return navigate({ to: to(page) })
    // What keeps it from being saved is shown by now; it gets the focus, so that nobody searches for it.
    requestAnimationFrame(() => body.current?.querySelector<HTMLElement>(TO_LOOK_AT)?.focus())
  }

  return (
    <div ref={body} className="fb-stack fb-step">
      <PageHeading eyebrow={t('profile.calm')} lead={t(`profile.steps.${step}.why`)}>
        {t(`profile.steps.${step}.question`)}
      </PageHeading>
      {!own && <p>{t('profile.fillingFor', { name: profile.name })}</p>}
      <Steps
        current={step}
        steps={steps.map((one) => ({
          id: one.id,
          label: t(`profile.steps.${one.id}.title`),
          done: isAnswered(one, facts),
        }))}
        onGo={(id) => goTo(steps.find((one) => one.id === id)?.id)}
      />
      <Body facts={facts} change={change} refused={refused} />
      <LimitDoors step={step} candidateId={candidateId} version={profile.version} facts={profile.facts} />
      <ClashChoice clashes={editor.clashes} onSettle={editor.settle} />
      <Refusal refused={refused} name={profile.name} />
      <Disclosure summary={t('profile.step.who')}>
        <p>{t(`profile.steps.${step}.who`)}</p>
      </Disclosure>
      <ButtonRow>
        {answered ? (
          <Button onClick={() => goTo(next)}>{t(next ? 'profile.step.next' : 'profile.step.done')}</Button>
        ) : (
          <ButtonLink to={to(next)} variant="secondary">
            {t('profile.step.skip')}
          </ButtonLink>
        )}
        <ButtonLink to={to()} variant="tertiary">
          {t('profile.step.back')}
        </ButtonLink>
        <SavedState state={state} />
      </ButtonRow>
    </div>
  )
}
