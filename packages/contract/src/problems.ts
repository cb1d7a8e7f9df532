import { z } from 'zod'

/** One field that was not accepted. `path` is a JSON pointer into the body; `code` names the reason. */
export const FieldProblem = z.object({
  path: z.string(),
  code: z.string(),
  /** Material for the sentence, e.g. the word that was found. Never what somebody typed in a free text as a whole. */
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).optional(),
})
export type FieldProblem = z.output<typeof FieldProblem>

/** RFC 9457. `code` is stable and worded by the web in the reader's language. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  fields: z.array(FieldProblem).optional(),
  /** With 412: the state that somebody else saved, cut to what the caller may read. */
  current: z.unknown().optional(),
})
export type Problem = z.output<typeof Problem>
