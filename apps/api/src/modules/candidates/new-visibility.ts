import { type VisibleItem, visibleItems } from '@fleksbro/contract'

/** Own words start hidden: they may say more than she thinks. Needs have a switch each and start hidden, too. */
export const newVisibility = Object.fromEntries(visibleItems.map((item) => [item, item !== 'about'])) as Record<
  VisibleItem,
  boolean
>
