import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseReading, chosenReading, paces, type Reading, spacings, textSizes } from '../../device/reading.ts'
import type { PublicPage } from '../../page/page.ts'
import { Card } from '../../ui/card.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { ReadAloudButton } from './read-aloud-button.tsx'

export const readingPage: PublicPage = { title: 'reading.title', Component: ReadingPage }

/** How text is shown on this device. Every choice shows at once, on this page as on all others. */
function ReadingPage() {
  const { t } = useTranslation()
  const [reading, setReading] = useState(chosenReading)
  const choose = (change: Partial<Reading>) => {
    const next = { ...reading, ...change }
    chooseReading(next)
    setReading(next)
  }
  return (
    <div className="fb-stack">
      <PageHeading lead={t('reading.lead')}>{t('reading.title')}</PageHeading>
      <Segmented
        legend={t('reading.size.legend')}
        options={textSizes.map((value) => ({ value, label: t(`reading.size.${value}`) }))}
        value={reading.size}
        onChange={(size) => choose({ size })}
      />
      <Segmented
        legend={t('reading.spacing.legend')}
        options={spacings.map((value) => ({ value, label: t(`reading.spacing.${value}`) }))}
        value={reading.spacing}
        onChange={(spacing) => choose({ spacing })}
      />
      <Segmented
        legend={t('reading.pace.legend')}
        hint={t('reading.pace.hint')}
        options={paces.map((value) => ({ value, label: t(`reading.pace.${value}`) }))}
        value={reading.pace}
        onChange={(pace) => choose({ pace })}
      />
      <Card label={t('reading.example.label')}>
        <h2>{t('reading.example.title')}</h2>
        <p>{t('reading.example.text')}</p>
      </Card>
      <section className="fb-stack">
        <h2>{t('reading.aloud.title')}</h2>
        <p>{t('reading.aloud.text')}</p>
        <div>
          <ReadAloudButton />
        </div>
      </section>
    </div>
  )
}
