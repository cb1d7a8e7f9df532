import fc from 'fast-check'
import { z } from 'zod'

type Json = Readonly<Record<string, unknown>>

/** What people, scripts and attackers put where something else belongs. */
const nasty: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    2 ** 31,
    2 ** 53,
    1e308,
    '',
    ' ',
    'x'.repeat(5_000),
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\udfff-',
    '\u202e\ufeff',
    "' or 1=1 --",
    '%00',
    '../../etc/passwd',
    '{{7*7}}',
    '<script>',
    '2026-02-30',
    '9999-12-31',
    '0000-00-00',
    '00000000-0000-0000-0000-000000000000',
    '-'.repeat(40),
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@',
    [],
    {},
    [[[[]]]],
    { length: -1 },
    { toString: 1, constructor: { prototype: { polluted: true } } },
    Array.from({ length: 500 }, (_, n) => n),
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

const words = fc.oneof(
  fc.constantFrom(
    'ord',
    'ny@example.dk',
    '2027-01-01',
    '2900',
    '0999',
    '12345678',
    '1234567890',
    '20 30 40 50',
    'KOG-01',
    'FYS-01',
    'da',
    'packing-orders',
    '010190-1234',
    '00000000-0000-4000-8000-000000000000',
    'x'.repeat(43),
    'et-nyt-langt-kodeord',
  ),
  fc.string({ maxLength: 20 }),
)

/** Something near to what a JSON schema asks for, with something else at any place now and then. */
function near(schema: Json): fc.Arbitrary<unknown> {
  const right = rightly(schema)
  return fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: nasty })
}

function rightly(schema: Json): fc.Arbitrary<unknown> {
  const options = (schema['anyOf'] ?? schema['oneOf'] ?? schema['allOf']) as Json[] | undefined
  if (options) return fc.oneof(...options.map(near))
  if ('const' in schema) return fc.constant(schema['const'])
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...schema['enum'])
  if (schema['type'] === 'object') return objects(schema)
  if (schema['type'] === 'array') return fc.array(near((schema['items'] ?? {}) as Json), { maxLength: 6 })
  if (schema['type'] === 'string') return words
  if (schema['type'] === 'boolean') return fc.boolean()
  if (schema['type'] === 'null') return fc.constant(null)
  if (schema['type'] === 'integer' || schema['type'] === 'number') return numbers(schema)
  return nasty
}

function objects(schema: Json) {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Json>)
  const required = new Set((schema['required'] ?? []) as string[])
  const known = fc
    .record(Object.fromEntries(properties.map(([name, part]) => [name, near(part)])), { requiredKeys: [] })
    .chain((some) =>
      fc
        .record(
          Object.fromEntries(properties.filter(([name]) => required.has(name)).map(([n, part]) => [n, near(part)])),
        )
        .map((needed) => ({ ...some, ...needed })),
    )
  if (properties.length > 0)
    return fc.oneof(
      { weight: 6, arbitrary: known },
      { weight: 1, arbitrary: known.map((body) => ({ ...body, unknown: 1 })) },
    )
  const values = schema['additionalProperties']
  return fc.dictionary(words, typeof values === 'object' && values ? near(values as Json) : nasty, { maxKeys: 5 })
}

function numbers({ minimum = -10, maximum = 50_000 }: { minimum?: number; maximum?: number }) {
  return fc.oneof(
    fc.constantFrom(minimum, maximum, minimum - 1, maximum + 1, minimum + 0.5, 0, 1, 3, 7.5),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  )
}

/** Bodies for a schema: most of them almost right. */
export const bodiesFor = (schema: z.ZodType) =>
  near(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json)

/** Bytes that no schema sees, with the type they claim to be. */
export const rawBodies: readonly (readonly [what: string, body: string | Buffer, type: string])[] = (() => {
  const json = 'application/json'
  const deep = (open: string, close: string) => `${open.repeat(20_000)}${close.repeat(20_000)}`
  return [
    ['nothing', '', json],
    ['half an object', '{"a":', json],
    ['an unquoted word', '{a:1}', json],
    ['two values', '{}{}', json],
    ['null', 'null', json],
    ['a number', '7', json],
    ['an infinite number', '{"version":1e999}', json],
    ['a long number', `{"version":${'9'.repeat(5_000)}}`, json],
    ['a text', '"x"', json],
    ['a list', '[1,2,3]', json],
    ['deep lists', deep('[', ']'), json],
    ['deep objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, json],
    ['a huge list', `[${'0,'.repeat(100_000)}0]`, json],
    ['many keys', `{${Array.from({ length: 15_000 }, (_, n) => `"k${n}":0`).join(',')}}`, json],
    ['the same key twice', '{"name":"a","name":{"b":1},"email":"x","email":null}', json],
    ['a prototype', '{"__proto__":{"polluted":true}}', json],
    ['a constructor', '{"constructor":{"prototype":{"polluted":true}}}', json],
    [
      'a nested prototype',
      '{"facts":{"__proto__":{"polluted":true}},"visibility":{"constructor":{"prototype":{}}}}',
      json,
    ],
    ['a zero byte', '{"name":"a\\u0000b","reason":"\\u0000","email":"\\u0000"}', json],
    ['half a pair', '{"name":"\\ud800","reason":"\\udfff","message":"\\ud83d"}', json],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), json],
    ['a byte order mark', '\ufeff{}', json],
    ['UTF-16', Buffer.from('{"name":"x"}', 'utf16le'), 'application/json; charset=utf-16'],
    ['a comment', '{/* */}', json],
    ['too much', `"${'x'.repeat(300_000)}"`, json],
    ['a form', 'name=x&email=y', 'application/x-www-form-urlencoded'],
    ['a file', '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--', 'multipart/form-data; boundary=b'],
    ['text', '{"name":"x"}', 'text/plain'],
    ['XML', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 'application/xml'],
    ['no type', '{"name":"x"}', ''],
    ['a wild type', '{}', 'application/json/../*;;=,'],
    ['a type of zeros', '{}', '\t'],
  ]
})()

/** For names in addresses and filters. */
export const wildWords = [
  '',
  '%00',
  '%ff',
  '%2e%2e%2f',
  '0',
  '-1',
  'null',
  '[object Object]',
  '__proto__',
  "'--",
  'x'.repeat(90),
  'x'.repeat(500),
  '00000000-0000-4000-8000-00000000000g',
  '%F0%9F%92%A9',
  '%ED%A0%80',
  '1e999',
  'a%0d%0aSet-Cookie:x=1',
]
