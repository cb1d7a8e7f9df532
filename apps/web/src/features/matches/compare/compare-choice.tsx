import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../../page/links.tsx'
import './compare-choice.css'

interface Props {
  readonly vacancyId: string
  readonly title: string
  /** At most two. */
  readonly chosen: readonly string[]
  readonly onChoose: (chosen: readonly string[]) => void
}

/** A quiet tick on a card of the list; once there are two, the way to see them beside each other stands right there. */
export function CompareChoice({ vacancyId, title, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const isChosen = chosen.includes(vacancyId)
  const isFull = chosen.length === 2
  const [one, other] = chosen
  return (
    <div className="fb-compare-choice">
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          disabled={isFull && !isChosen}
          onChange={() => onChoose(isChosen ? chosen.filter((id) => id !== vacancyId) : [...chosen, vacancyId])}
        />
        <span>
          {t(isFull && !isChosen ? 'compare.choice.full' : 'compare.choice.label')}
          <span className="fb-hidden">: {title}</span>
        </span>
      </label>
      <span role="status" className="fb-subtle">
        {isChosen && !isFull && t('compare.choice.oneMore')}
        {isChosen && isFull && <span className="fb-hidden">{t('compare.choice.two')}</span>}
      </span>
      {isChosen && isFull && (
        <ButtonLink to="/candidate/compare" search={{ one, other }} variant="secondary">
          {t('compare.choice.go')}
        </ButtonLink>
      )}
    </div>
  )
}
