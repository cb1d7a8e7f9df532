import { z } from 'zod'

/** PostgreSQL stores neither U+0000 nor half a surrogate pair; both would pass as a JavaScript string. */
const isStorable = (text: string) => !text.includes('\u0000') && text.isWellFormed()

const text = (max: number) => z.string().max(max, 'too-long').refine(isStorable, 'not-storable')

/** One line of text that must say something. */
export const Line = (max = 200) => text(max).trim().min(1, 'missing')
/** Free text of several lines; may be empty. CPR numbers in it are refused by the API. */
export const Prose = (max = 2000) => text(max)

export const Id = z.uuid()
export const Email = text(254).trim().toLowerCase().pipe(z.email('not-an-email'))
export const Phone = text(30)
  .trim()
  .regex(/^[+\d][\d ]{5,}$/, 'not-a-phone')
export const Password = text(200).min(12, 'too-short')
export const Token = z.string().regex(/^[\w-]{43}$/, 'not-a-link')
export const PostcodeCode = z.string().regex(/^\d{4}$/, 'not-a-postcode')
export const MunicipalityCode = z.string().regex(/^\d{4}$/)
/** Eight digits; the check digit is checked by the API so that the message can say so. */
export const CvrNumber = text(20)
  .trim()
  .transform((cvr) => cvr.replace(/^DK/i, '').replace(/[\s-]/g, ''))
  .pipe(z.string().regex(/^\d{8}$/, 'not-a-cvr'))
export const PNumber = text(20)
  .trim()
  .transform((p) => p.replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{10}$/, 'not-a-p-number'))
/** A catalogue id or code. */
export const CatalogueId = z.string().regex(/^[\w-]{1,80}$/)
export const Day = z.iso.date()
export const Instant = z.iso.datetime()
export const Version = z.int().min(1).max(2_000_000_000)
export const Language = z.enum(['da', 'en'])
export type Language = z.output<typeof Language>

/** Half hours up to a full working week, given in hours. */
export const WeeklyHours = z
  .strictObject({
    min: z.number().min(0.5).max(37).multipleOf(0.5),
    max: z.number().min(0.5).max(37).multipleOf(0.5),
  })
  .refine(({ min, max }) => min <= max, {
    message: 'wrong-order',
    path: ['max'],
  })
/** How many people, as companies are told it: never a number, over what is shown, as it was when the day began. */
export const CountBand = z.enum(['0-4', '5-9', '10-19', '20+'])
export type CountBand = z.output<typeof CountBand>
export const Minutes = z.int().min(0).max(1440)
/** 28 bits, see Slots in the scoring package. */
export const WeekSlots = z
  .int()
  .min(0)
  .max(2 ** 28 - 1)

/** A list that holds each thing once; `of` names what makes two entries the same. */
export const ListOf = <Item extends z.ZodType>(
  item: Item,
  max: number,
  of: (entry: z.output<Item>) => unknown = (entry) => entry,
) =>
  z
    .array(item)
    .max(max)
    .refine((entries) => new Set(entries.map(of)).size === entries.length, 'twice')
export const Ids = (max: number) => ListOf(CatalogueId, max)
