import type { HeldCompetence } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { Choice, Choices } from '../../../ui/choice.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { CataloguePicker } from '../../catalogue/catalogue-picker.tsx'
import { Suggestions } from '../../catalogue/suggestions.tsx'
import { useCatalogue } from '../../catalogue/use-catalogue.ts'
import { CvLink } from './cv-link.tsx'
import { Levels } from './levels.tsx'
import { orNull, type StepProps } from './step-props.ts'

type Held = z.output<typeof HeldCompetence>
const knownBy = ['said', 'done', 'certified'] as const
const SUGGESTED = 8

export function SkillsStep({ facts, change }: StepProps) {
  const { t } = useTranslation()
  const { labelOf, occupation, task } = useCatalogue()
  const occupations = facts.occupations ?? []
  const held = facts.competences ?? []
  const heldIds = held.map(({ id }) => id)
  const near = [
    ...occupations.flatMap((id) => occupation(id)?.competences ?? []),
    ...(facts.tasks ?? []).flatMap((id) => task(id)?.competences ?? []),
  ]
  const suggested = [...new Set(near)].filter((id) => !heldIds.includes(id)).slice(0, SUGGESTED)
  const setHeld = (ids: readonly string[]) => change({ competences: orNull(ids.map((id) => heldAs(id, held))) })
  const setOne = (changed: Held) => change({ competences: held.map((one) => (one.id === changed.id ? changed : one)) })

  return (
    <>
      <CvLink />
      {facts.occupations?.length !== 0 && (
        <CataloguePicker
          kind="occupation"
          label={t('profile.skills.occupations')}
          hint={t('profile.skills.occupationsHint')}
          value={occupations}
          onChange={(ids) => change({ occupations: orNull(ids) })}
        />
      )}
      {occupations.length === 0 && (
        <Choices legend={t('profile.skills.occupations')} hideLegend>
          <Choice
            label={t('profile.skills.noOccupation')}
            checked={facts.occupations !== null}
            onChange={(none) => change({ occupations: none ? [] : null })}
          />
        </Choices>
      )}
      <CataloguePicker
        kind="competence"
        label={t('profile.skills.competences')}
        hint={t('profile.skills.competencesHint')}
        value={heldIds}
        onChange={setHeld}
      />
      <Suggestions
        label={t('profile.skills.suggested')}
        items={suggested.map((id) => ({ id, label: labelOf('competence', id) }))}
        onAdd={(id) => setHeld([...heldIds, id])}
      />
      {held.map((one) => (
        <section key={one.id} className="fb-held" aria-label={labelOf('competence', one.id)}>
          <h2>{labelOf('competence', one.id)}</h2>
          <Levels
            of="skills"
            legend={t('profile.skills.level')}
            value={one.level}
            onChange={(level) => setOne({ ...one, level })}
          />
          <Segmented
            legend={t('profile.skills.known')}
            options={knownBy.map((value) => ({ value, label: t(`profile.skills.knownBy.${value}`) }))}
            value={one.known}
            onChange={(known) => setOne({ ...one, known })}
          />
        </section>
      ))}
    </>
  )
}

const heldAs = (id: string, held: readonly Held[]): Held =>
  held.find((one) => one.id === id) ?? { id, level: 2, known: 'said' }
