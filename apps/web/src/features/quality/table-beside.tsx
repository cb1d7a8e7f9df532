import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '../../ui/disclosure.tsx'

/** Open beside its picture where there is room; on a phone a table of cards waits until it is asked for. */
export function TableBeside({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  if (window.matchMedia('(min-width: 48rem)').matches) return children
  return <Disclosure summary={t('quality.asTable')}>{children}</Disclosure>
}
