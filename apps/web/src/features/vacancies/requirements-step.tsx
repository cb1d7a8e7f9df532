import { Button } from '@digdir/designsystemet-react'
import type { VacancyFacts } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { Segmented } from '../../ui/segmented.tsx'
import { Suggestions } from '../catalogue/suggestions.tsx'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { RequirementSection } from './requirement-section.tsx'
import { StartQuestions } from './start-questions.tsx'
import type { StepProps } from './step-props.ts'
import { suggestedCompetences } from './suggest.ts'

const levels = { 1: 'one', 2: 'two', 3: 'three' } as const
const EVERYDAY = 2

/** What one must be able to do; "no requirements" answers all three lists at once. */
export function RequirementsStep({ vacancy: { facts }, change, problemOf }: StepProps) {
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
        rows={competences && competences.map(({ id, must }) => ({ id, must, label: labelOf('competence', id) }))}
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
      <RequirementSection
        label={t('vacancies.edit.requirements.languages')}
        search={searchOf('language')}
        rows={
          languages &&
          languages.map((language) => ({
            id: language.code,
            must: language.must,
            label: labelOf('language', language.code),
            more: (
              <Segmented
                legend={t('vacancies.edit.requirements.level', { what: labelOf('language', language.code) })}
                hideLegend
                options={([1, 2, 3] as const).map((level) => ({
                  value: `${level}`,
                  label: t(`vacancies.edit.requirements.levels.${levels[level]}`),
                }))}
                value={`${language.level}`}
                onChange={(level) =>
                  set({
                    languages: languages.map((one) =>
                      one === language ? { ...one, level: Number(level) as 1 | 2 | 3 } : one,
                    ),
                  })
                }
              />
            ),
          }))
        }
        onAdd={(code) =>
          languages?.some((one) => one.code === code) ||
          set({ languages: [...(languages ?? []), { code, level: EVERYDAY, must: true }] })
        }
        onMust={(code, must) =>
          set({ languages: (languages ?? []).map((one) => (one.code === code ? { ...one, must } : one)) })
        }
        onRemove={(code) => set({ languages: (languages ?? []).filter((one) => one.code !== code) })}
        onNone={() => set({ languages: [] })}
      />
      <RequirementSection
        label={t('vacancies.edit.requirements.licences')}
        search={searchOf('licence')}
        rows={licences && licences.map(({ code, must }) => ({ id: code, must, label: labelOf('licence', code) }))}
        onAdd={(code) =>
          licences?.some((one) => one.code === code) || set({ licences: [...(licences ?? []), { code, must: true }] })
        }
        onMust={(code, must) =>
          set({ licences: (licences ?? []).map((one) => (one.code === code ? { code, must } : one)) })
        }
        onRemove={(code) => set({ licences: (licences ?? []).filter((one) => one.code !== code) })}
        onNone={() => set({ licences: [] })}
      />
      <StartQuestions facts={facts} set={set} problemOf={problemOf} />
    </div>
  )
}
