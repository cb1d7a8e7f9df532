import type { listLooks, ReplyOf } from '@fleksbro/contract'

export type Look = ReplyOf<typeof listLooks>[number]
