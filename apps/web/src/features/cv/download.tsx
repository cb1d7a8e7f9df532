import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { handOverFile } from '../profile/hand-over.ts'
import { useProfilePlace } from '../profile/profile-place.tsx'
import { type Choices, typedCpr } from './choices.ts'
import { type Cv, contactItems } from './cv.ts'
import { leftOut } from './runs.ts'

interface Props {
  readonly cv: Cv
  readonly choices: Choices
}

/** What writes the file comes once it is asked for. */
export function Download({ cv, choices }: Props) {
  const { t } = useTranslation()
  const { own } = useProfilePlace()
  const making = useMutation({
    // What writes it may well be on the device already.
    networkMode: 'always',
    mutationFn: async (wanted: Cv) => {
      const { makePdf } = await import('./make-pdf.ts')
      const { bytes, pages } = await makePdf(wanted)
      handOverFile(fileName(wanted), new Blob([bytes], { type: 'application/pdf' }))
      return { pages, of: JSON.stringify(wanted), signs: leftOut(JSON.stringify(wanted)) }
    },
  })
  // What was said of the last file is not said of another one.
  const made = making.data?.of === JSON.stringify(cv) ? making.data : undefined

  function download() {
    const wrong = contactItems.find((item) => typedCpr(choices, item))
    if (wrong) document.getElementById(`cv-${wrong}`)?.focus()
    else making.mutate(cv)
  }

  return (
    <div className="fb-cv-download">
      <div>
        <Button data-size="lg" disabled={making.isPending} onClick={download}>
          {t(making.isPending ? 'cv.making' : 'cv.download')}
        </Button>
      </div>
      <p className="fb-subtle">{t(own ? 'cv.own.device' : 'cv.other.device')}</p>
      <div role="status">
        {making.isError && <p>{t('cv.failed')}</p>}
        {made && <p>{t('cv.made', { count: made.pages })}</p>}
        {made && made.pages > 2 && <p>{t('cv.long')}</p>}
        {made && made.signs.length > 0 && <p>{t('cv.leftOut', { signs: made.signs.join(' ') })}</p>}
      </div>
    </div>
  )
}

function fileName({ author }: Cv): string {
  const name = author?.trim().replace(/[^\p{L}\p{N}]+/gu, '-')
  return name ? `CV-${name}.pdf` : 'CV.pdf'
}
