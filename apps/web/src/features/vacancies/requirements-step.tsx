import { Button } from '@digdir/designsystemet-react'
import type { VacancyFacts } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { Suggestions } from '../catalogue/suggestions.tsx'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { LanguageRequirements } from './language-requirements.tsx'
import { RequirementSection } from './requirement-section.tsx'
import { StartQuestions } from './start-questions.tsx'
import type { StepProps } from './step-props.ts'
import { suggestedCompetences } from './suggest.ts'

/** What one must be able to do; "no requirements" answers all three lists at once. */
export function RequirementsStep({ vacancy: { facts, workplaceId }, change, problemOf }: StepProps) {
  const { t } = useTranslation()
  const { labelOf, searchOf, ...catalogue } = useCatalogue()
  const { competences, languages, licences } = facts
  const set = (more: Partial<VacancyFacts>) => change({ facts: more })
  const isNone = [competences, languages, licences].every((list) => list?.length === 0)
  const untouched = [competences, languages, licences].every((list) => list === null)
  const addCompetence = (id: string) =>
    competences?.some((one) => one.id === id) || set({ competences: [...(competences ?? []), { id, must: false }] })

  return (
    <div className="fb-stack fb-editor-questions">
      {untouched && (
        <div className="fb-stack">
          <Button
            type="button"
            className="fb-start"
            onClick={() => set({ competences: [], languages: [], licences: [] })}
          >
            {t('vacancies.edit.requirements.none')}
          </Button>
          <p className="fb-subtle">{t('vacancies.edit.requirements.noneHint')}</p>
        </div>
      )}
      {isNone && <p role="status">{t('vacancies.edit.requirements.noneDone')}</p>}
      <RequirementSection
        label={t('vacancies.edit.requirements.competences')}
        search={searchOf('competence')}
        rows={competences?.map(({ id, must }) => ({ id, must, label: labelOf('competence', id) })) ?? null}
        onAdd={addCompetence}
        onMust={(id, must) =>
          set({ competences: (competences ?? []).map((one) => (one.id === id ? { id, must } : one)) })
        }
        onRemove={(id) => set({ competences: (competences ?? []).filter((one) => one.id !== id) })}
        onNone={() => set({ competences: [] })}
      >
        <Suggestions
          label={t('vacancies.edit.requirements.fromTasks')}
          items={suggestedCompetences(facts, { labelOf, searchOf, ...catalogue }).map((id) => ({
            id,
            label: labelOf('competence', id),
          }))}
          onAdd={addCompetence}
        />
      </RequirementSection>
      <LanguageRequirements languages={languages} set={set} />
      <RequirementSection
        label={t('vacancies.edit.requirements.licences')}
        search={searchOf('licence')}
        rows={licences?.map(({ code, must }) => ({ id: code, must, label: labelOf('licence', code) })) ?? null}
        onAdd={(code) =>
          licences?.some((one) => one.code === code) || set({ licences: [...(licences ?? []), { code, must: true }] })
        }
        onMust={(code, must) =>
          set({ licences: (licences ?? []).map((one) => (one.code === code ? { code, must } : one)) })
        }
        onRemove={(code) => set({ licences: (licences ?? []).filter((one) => one.code !== code) })}
        onNone={() => set({ licences: [] })}
      />
      <StartQuestions facts={facts} workplaceId={workplaceId} set={set} problemOf={problemOf} />
    </div>
  )
}
