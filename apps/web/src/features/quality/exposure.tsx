import type { Quality } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useFilters } from '../../page/params.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { ExposureGroups } from './exposure-groups.tsx'
import { type Pictured, pictured } from './pictured.ts'

const Filters = z.object({ measure: z.enum(pictured).catch('appearances') })
const dimensions = ['needs', 'hours', 'waiting'] as const

/** One thing that can happen to people at a time, over the three ways to group them. */
export function Exposure({ quality }: { readonly quality: Quality }) {
  const { t } = useTranslation()
  const [{ measure }, setFilters] = useFilters(Filters)
  return (
    <>
      <Segmented<Pictured>
        legend={t('quality.exposure.choose')}
        size="sm"
        options={pictured.map((value) => ({ value, label: t(`quality.exposure.measures.${value}`) }))}
        value={measure}
        onChange={(value) => setFilters({ measure: value })}
      />
      {dimensions.map((dimension) => (
        <ExposureGroups key={dimension} dimension={dimension} groups={quality[dimension]} measure={measure} />
      ))}
    </>
  )
}
