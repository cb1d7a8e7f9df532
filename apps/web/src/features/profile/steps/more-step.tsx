import { useTranslation } from 'react-i18next'
import { Choice, Choices } from '../../../ui/choice.tsx'
import { CataloguePicker } from '../../catalogue/catalogue-picker.tsx'
import { Pills } from '../../catalogue/pills.tsx'
import { Suggestions } from '../../catalogue/suggestions.tsx'
import { useCatalogue } from '../../catalogue/use-catalogue.ts'
import { Languages } from './languages.tsx'
import { StartDay } from './start-day.tsx'
import { orNull, type StepProps } from './step-props.ts'

const commonLicences = ['driving-b', 'forklift', 'food-hygiene', 'cleaning-hygiene', 'first-aid']
/** A way to begin, agreed on with a workplace; nothing that one has been granted. */
const neverGranted = ['praktik-first']

export function MoreStep(props: StepProps) {
  return (
    <>
      <Languages {...props} />
      <Licences {...props} />
      <StartDay {...props} />
      <Schemes {...props} />
    </>
  )
}

function Licences({ facts, change }: StepProps) {
  const { t } = useTranslation()
  const { labelOf } = useCatalogue()
  const held = facts.licences ?? []
  const set = (codes: readonly string[]) => change({ licences: orNull(codes) })
  const offered = commonLicences.filter((code) => !held.includes(code))
  return (
    <section className="fb-part-of-step">
      {facts.licences?.length !== 0 && (
        <>
          <CataloguePicker
            kind="licence"
            label={t('profile.more.licences')}
            hint={t('profile.more.licenceHint')}
            value={held}
            onChange={set}
          />
          <Suggestions
            label={t('profile.more.common')}
            items={offered.map((id) => ({ id, label: labelOf('licence', id) }))}
            onAdd={(code) => set([...held, code])}
          />
        </>
      )}
      {held.length === 0 && (
        <Choices legend={t('profile.more.licences')} hideLegend={facts.licences?.length !== 0}>
          <Choice
            label={t('profile.more.noLicence')}
            checked={facts.licences !== null}
            onChange={(none) => change({ licences: none ? [] : null })}
          />
        </Choices>
      )}
    </section>
  )
}

function Schemes({ facts, change }: StepProps) {
  const { t } = useTranslation()
  const { all } = useCatalogue()
  const schemes = facts.schemes ?? []
  const offered = all('scheme').filter(({ id }) => !neverGranted.includes(id))
  return (
    <section className="fb-part-of-step">
      <Pills
        legend={
          <>
            {t('profile.more.schemes')}
            <small className="fb-subtle">{t('profile.more.schemesHint')}</small>
          </>
        }
        items={offered}
        chosen={schemes}
        onChange={(ids) => change({ schemes: orNull(ids) })}
      />
      {schemes.length === 0 && (
        <Choices legend={t('profile.more.schemes')} hideLegend>
          <Choice
            label={t('profile.more.noScheme')}
            checked={facts.schemes !== null}
            onChange={(none) => change({ schemes: none ? [] : null })}
          />
        </Choices>
      )}
    </section>
  )
}
