import { Button } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-words.ts'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { Card } from '../../../ui/card.tsx'
import { useToast } from '../../../ui/toast.tsx'
import { Suggestions } from '../../catalogue/suggestions.tsx'
import { useCatalogue } from '../../catalogue/use-catalogue.ts'
import { useProfileChange } from '../use-profile-change.ts'
import { newNeed } from './needs-step.tsx'

interface Props {
  readonly words: readonly string[]
  /** Codes of needs that say what works, without saying why. */
  readonly suggested: readonly string[]
  readonly onKeep: () => void
  readonly onChange: () => void
}

/** Words of illness are asked about, never forbidden: it is her text. */
export function AskedWords({ words, suggested, onKeep, onChange }: Props) {
  const { t } = useTranslation()
  const { list } = useFormat()
  const { need, needWords } = useCatalogue()
  const tell = useToast()
  const { profile, send } = useProfileChange()
  const held = profile.facts.needs ?? []
  const offered = suggested.filter((code) => need(code)?.kind !== 'profile' && !held.some((one) => one.code === code))
  const add = (code: string) =>
    send(({ facts }) => ({ facts: { needs: [...(facts.needs ?? []), newNeed(code, need(code)?.usual)] } }), {
      onSuccess: () => tell(t('profile.about.ask.added')),
      onError: () => tell(t('profile.card.failed')),
    })

  return (
    <section tabIndex={-1} data-look aria-labelledby="asked-words">
      <Card tone="sun">
        <h2 id="asked-words">{t('profile.about.ask.title')}</h2>
        <p>{t('profile.about.ask.text', { words: list(words) })}</p>
        <Suggestions
          label={t('profile.about.ask.suggest')}
          items={offered.map((code) => ({ id: code, label: needWords(code, 'everyday') }))}
          onAdd={add}
        />
        <ButtonRow>
          <Button onClick={onChange}>{t('profile.about.ask.change')}</Button>
          <Button variant="secondary" onClick={onKeep}>
            {t('profile.about.ask.keep')}
          </Button>
        </ButtonRow>
      </Card>
    </section>
  )
}
