import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { CataloguePicker } from '../../catalogue/catalogue-picker.tsx'
import { Pills } from '../../catalogue/pills.tsx'
import { Suggestions } from '../../catalogue/suggestions.tsx'
import { useCatalogue } from '../../catalogue/use-catalogue.ts'
import { CvLink } from './cv-link.tsx'
import { orNull, type StepProps } from './step-props.ts'

const AT_ONCE = 6

export function TasksStep({ facts, change }: StepProps) {
  const { t } = useTranslation()
  const catalogue = useCatalogue()
  const [page, setPage] = useState(0)
  const sectors = facts.sectors ?? []
  const tasks = facts.tasks ?? []
  const offered = offeredTasks(catalogue, sectors, tasks)
  const pages = Math.max(1, Math.ceil(offered.length / AT_ONCE))
  const start = (page % pages) * AT_ONCE
  const setTasks = (ids: readonly string[]) => change({ tasks: orNull(ids) })

  return (
    <>
      <CvLink />
      <CataloguePicker
        kind="task"
        label={t('profile.tasks.pick')}
        hint={t('profile.tasks.hint')}
        value={tasks}
        onChange={setTasks}
      />
      <Pills
        legend={t('profile.tasks.sectors')}
        items={catalogue.all('sector')}
        chosen={sectors}
        onChange={(ids) => change({ sectors: orNull(ids) })}
      />
      <Suggestions
        label={t('profile.tasks.suggested')}
        items={offered.slice(start, start + AT_ONCE)}
        onAdd={(id) => setTasks([...tasks, id])}
      />
      {pages > 1 && (
        <div>
          <Button variant="tertiary" onClick={() => setPage(page + 1)}>
            {t('profile.tasks.otherSuggestions')}
          </Button>
        </div>
      )}
    </>
  )
}

/** One task of each chosen sector in turn, so that no sector hides the others. */
function offeredTasks({ tasksIn, labelOf }: Catalogue, sectors: readonly string[], chosen: readonly string[]) {
  const lists = sectors.map((sector) => tasksIn(sector).filter(({ id }) => !chosen.includes(id)))
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? []))
    .flat()
    .map(({ id }) => ({ id, label: labelOf('task', id) }))
}
