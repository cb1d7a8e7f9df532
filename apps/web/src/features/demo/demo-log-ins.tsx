import { Button } from '@digdir/designsystemet-react'
import { type DemoAccount, logInToDemo, type ReplyOf, roles } from '@fleksbro/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import './demo-log-ins.css'
import { call } from '../../api/call.ts'
import { useSay } from '../../i18n/use-words.ts'
import { TextLink } from '../../page/links.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { useArrive } from '../log-in/use-arrive.ts'
import { useProblemWords } from '../problems/use-problem-words.ts'
import { demoAccounts } from './demo-queries.ts'

type Person = z.output<typeof DemoAccount>

/** One click signs in as an invented person. Show it in a demo only: outside it the API knows none of this. */
export function DemoLogIns() {
  const { t } = useTranslation()
  const words = useProblemWords()
  const people = useQuery(demoAccounts())
  const arrive = useArrive()
  const entering = useMutation({
    mutationFn: (accountId: string): Promise<ReplyOf<typeof logInToDemo>> => call(logInToDemo, { body: { accountId } }),
    onSuccess: arrive,
  })

  return (
    <section className="fb-demo" aria-labelledby="demo-title">
      <div className="fb-stack">
        <h2 id="demo-title">{t('demo.title')}</h2>
        <p className="fb-subtle">{t('demo.lead')}</p>
      </div>
      {people.isPending && <Waiting />}
      {people.isError && (
        <div className="fb-stack" role="alert">
          <p>{t('demo.failed')}</p>
          <Button variant="secondary" onClick={() => people.refetch()}>
            {t('demo.retry')}
          </Button>
        </div>
      )}
      {people.data?.length === 0 && <p>{t('demo.none')}</p>}
      {entering.isError && <p role="alert">{words.problem(entering.error)}</p>}
      {roles.map((role) => (
        <People
          key={role}
          heading={t(`demo.roles.${role}`)}
          people={people.data?.filter((person) => person.role === role) ?? []}
          disabled={entering.isPending}
          onEnter={entering.mutate}
        />
      ))}
      <p>
        <TextLink to="/demo/mails">{t('demo.mails.link')}</TextLink>
      </p>
    </section>
  )
}

interface PeopleProps {
  readonly heading: string
  readonly people: readonly Person[]
  readonly disabled: boolean
  readonly onEnter: (accountId: string) => void
}

function People({ heading, people, disabled, onEnter }: PeopleProps) {
  const { t } = useTranslation()
  const say = useSay()
  if (people.length === 0) return null
  return (
    <div className="fb-demo-role">
      <h3>{heading}</h3>
      <ul>
        {people.map(({ accountId, name, about }) => (
          <li key={accountId}>
            <button type="button" disabled={disabled} onClick={() => onEnter(accountId)}>
              <Avatar name={name} />
              <span>
                <strong>
                  <span className="fb-hidden">{t('demo.enter')} </span>
                  {name}
                </strong>
                <small>{say(about)}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
