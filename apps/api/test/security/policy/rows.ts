type Row = Readonly<Record<string, unknown>>
export interface Me {
  readonly account: string
  readonly candidate: string
  readonly company: string
  readonly cvr: string
}
type Test = (row: Row, me: Me) => boolean
type Role = 'candidate' | 'company' | 'caseworker' | 'admin'
type Tables = Readonly<Record<string, Test>>

const all: Test = () => true
const home: Test = (row) => row['municipality'] === '0999'
const and =
  (...tests: Test[]): Test =>
  (row, me) =>
    tests.every((test) => test(row, me))
const or =
  (...tests: Test[]): Test =>
  (row, me) =>
    tests.some((test) => test(row, me))

export { all as everything, home as ofHome }

const own =
  (column: string, what: keyof Me): Test =>
  (row, me) =>
    row[column] === me[what]
const is =
  (column: string, value: unknown): Test =>
  (row) =>
    row[column] === value

const hers = and(home, own('candidate_id', 'candidate'))
const ownAccount = own('id', 'account')
const ownSession = own('account_id', 'account')
const ofCompany = own('company_id', 'company')
const notHidden: Test = ({ hidden_from }, { cvr }) => Array.isArray(hidden_from) && !hidden_from.includes(cvr)
const consultants = is('role', 'caseworker')
/** Says nothing about anybody. */
const open: Tables = {
  deployment: all,
  esco_release: all,
  esco_concept: all,
  esco_label: all,
  esco_relation: all,
  municipality: all,
  municipal_setting: home,
  rule_set: home,
  /** How much has changed since, not what. */
  change_head: home,
  subsidy_rates: home,
}
const personal: Tables = { session: ownSession, idempotency_key: ownSession }
const ownReading = and(home, own('account_id', 'account'))

/** The rows each role's context reads, table by table; a table that is not named shows nothing. */
export const seen: Readonly<Record<Role, Tables>> = {
  candidate: {
    ...open,
    ...personal,
    candidate: and(home, own('id', 'candidate')),
    candidate_key: hers,
    candidate_card: hers,
    match_decision: hers,
    introduction: hers,
    introduction_message: hers,
    introduction_reading: ownReading,
    look: hers,
    admission: and(home, is('status', 'in')),
    offered_vacancy: home,
    vacancy: ({ status }) => status !== 'draft',
    company: all,
    workplace: all,
    account: or(ownAccount, consultants, is('role', 'company')),
  },
  company: {
    ...open,
    ...personal,
    // Wrapped, and of no use without the sealed rows: what is shown lies under the same key.
    candidate_key: home,
    candidate_card: and(home, is('visible', true), notHidden),
    introduction: and(home, ofCompany, is('company_knows', true)),
    introduction_message: and(home, ofCompany, is('company_reads', true)),
    introduction_reading: ownReading,
    admission: ofCompany,
    offered_vacancy: and(home, ofCompany),
    vacancy: ofCompany,
    company: own('id', 'company'),
    workplace: ofCompany,
    account: or(ownAccount, ofCompany, consultants),
  },
  caseworker: {
    ...open,
    ...personal,
    candidate: home,
    candidate_key: home,
    candidate_card: home,
    match_decision: home,
    rejection: home,
    kept_match: home,
    introduction: home,
    introduction_message: home,
    introduction_reading: ownReading,
    look: home,
    event: home,
    admission: home,
    offered_vacancy: home,
    vacancy: all,
    company: all,
    workplace: all,
    account: or(home, consultants, is('role', 'company')),
    one_time_link: and(home, is('kind', 'candidate')),
  },
  admin: {
    ...open,
    ...personal,
    event: home,
    admission: home,
    company: all,
    workplace: all,
    account: or(home, consultants, is('role', 'company')),
    outbox: home,
  },
}

/** The rows each role's context changes. */
export const written: Readonly<Record<Role, Tables>> = {
  candidate: {
    ...personal,
    account: ownAccount,
    candidate: and(home, own('id', 'candidate')),
    candidate_key: hers,
    candidate_card: hers,
    match_decision: hers,
    introduction: hers,
    introduction_reading: ownReading,
    look: hers,
  },
  company: {
    ...personal,
    account: ownAccount,
    introduction: and(home, ofCompany, is('company_knows', true)),
    introduction_reading: ownReading,
    offered_vacancy: and(home, ofCompany),
    vacancy: ofCompany,
    company: own('id', 'company'),
    workplace: ofCompany,
  },
  caseworker: {
    ...personal,
    account: ownAccount,
    candidate: home,
    candidate_key: home,
    candidate_card: home,
    match_decision: home,
    rejection: home,
    introduction: home,
    introduction_reading: ownReading,
    look: home,
    admission: home,
    offered_vacancy: home,
  },
  admin: {
    ...personal,
    account: ownAccount,
    admission: home,
    municipal_setting: home,
    subsidy_rates: home,
    deployment: all,
  },
}
