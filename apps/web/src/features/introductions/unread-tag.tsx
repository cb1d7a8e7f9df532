import type { Introduction } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { Tag } from '../../ui/tag.tsx'

/** How many texts of others wait to be read; nothing when there are none. */
export function UnreadTag({ introduction: { unread } }: { readonly introduction: Pick<Introduction, 'unread'> }) {
  const { t } = useTranslation()
  if (unread === 0) return null
  return <Tag tone="warm">{t(unread === 1 ? 'thread.unread.one' : 'thread.unread.more', { count: unread })}</Tag>
}
