import { z } from 'zod'
import { Done, endpoint } from './endpoint.ts'
import { Question } from './matches.ts'
import { Id, Instant, Prose } from './values.ts'

export const ThreadSide = z.enum(['candidate', 'company', 'caseworker'])
export type ThreadSide = z.output<typeof ThreadSide>

/** One short text in an introduction's own thread. Nobody's name comes with it: before a yes there is none to tell. */
export const SaidText = z.object({
  id: Id,
  /** From 1, in the order it was said. */
  number: z.int(),
  by: ThreadSide,
  /** The reader wrote it. */
  mine: z.boolean(),
  text: z.string(),
  at: Instant,
  /** The other sides that have read it, as far as they let it be known. */
  readBy: z.array(ThreadSide),
})
export type SaidText = z.output<typeof SaidText>

export const Thread = z.object({
  /** Oldest first. A company reads none after the end. */
  messages: z.array(SaidText),
  mayWrite: z.boolean(),
  /** A colleague's candidate: with a reason today a consultant reads and writes here, too. */
  reasonNeeded: z.boolean(),
  /** Before the yes: names, phone numbers, e-mail addresses and links are refused. */
  anonymous: z.boolean(),
  /** Open questions of the match as the company sees it, to ask or to answer. */
  openers: z.array(Question),
})
export type Thread = z.output<typeof Thread>

const introduction = z.object({ introductionId: Id })

export const readThread = endpoint({
  method: 'GET',
  path: '/introductions/:introductionId/thread',
  summary: 'What was said in an introduction; not for accounts that decide on benefits',
  params: introduction,
  reply: Thread,
})
export const sayInThread = endpoint({
  method: 'POST',
  path: '/introductions/:introductionId/thread',
  summary: 'Say something in an introduction that stands',
  params: introduction,
  body: z.strictObject({
    text: Prose(2000).refine((text) => text.trim().length > 0, 'missing'),
    keepWords: z.boolean().optional(),
  }),
  reply: Thread,
  creates: true,
})
export const markThreadRead = endpoint({
  method: 'PUT',
  path: '/introductions/:introductionId/thread/reading',
  summary: 'How far the reader has read',
  params: introduction,
  body: z.strictObject({ upTo: z.int().min(0).max(2_000_000_000) }),
  reply: Done,
})
