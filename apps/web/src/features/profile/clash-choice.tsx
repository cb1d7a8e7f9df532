import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Card } from '../../ui/card.tsx'
import { Choice, Choices } from '../../ui/choice.tsx'
import type { FactName } from './edit.ts'
import { useFactWords } from './fact-words.ts'
import type { Clash } from './use-profile-editor.ts'
import { useProfileWords } from './use-profile-words.ts'

interface Props {
  readonly clashes: readonly Clash[]
  readonly onSettle: (mine: readonly FactName[]) => void
}

/** The same answer was changed here and elsewhere: both stand side by side, and the person chooses. */
export function ClashChoice({ clashes, onSettle }: Props) {
  const { t } = useProfileWords()
  const said = useFactWords()
  const [mine, setMine] = useState<readonly FactName[]>([])
  const keep = (name: FactName, on: boolean) => setMine(on ? [...mine, name] : mine.filter((one) => one !== name))
  const none = t('profile.notAnswered')

  return (
    <div aria-live="polite">
      {clashes.length > 0 && (
        <section aria-labelledby="clash" tabIndex={-1} data-look>
          <Card tone="sun">
            <h2 id="clash">{t('profile.conflict.title')}</h2>
            <p>{t('profile.conflict.text')}</p>
            {clashes.map(({ name, mine: here, theirs }) => (
              <Choices key={name} legend={t(`profile.fields.${name}`)}>
                <Choice
                  type="radio"
                  name={`clash-${name}`}
                  label={t('profile.conflict.theirs', { what: said(name, theirs) ?? none })}
                  checked={!mine.includes(name)}
                  onChange={() => keep(name, false)}
                />
                <Choice
                  type="radio"
                  name={`clash-${name}`}
                  label={t('profile.conflict.mine', { what: said(name, here) ?? none })}
                  checked={mine.includes(name)}
                  onChange={() => keep(name, true)}
                />
              </Choices>
            ))}
            <div>
              <Button onClick={() => onSettle(mine)}>{t('profile.conflict.action')}</Button>
            </div>
          </Card>
        </section>
      )}
    </div>
  )
}
