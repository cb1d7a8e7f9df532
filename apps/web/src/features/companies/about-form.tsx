import { Button } from '@digdir/designsystemet-react'
import { type Company, saveCompany } from '@fleksbro/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { useAutosave } from '../../saving/use-autosave.ts'
import { useAccount } from '../../session/account.ts'
import { Field } from '../../ui/field.tsx'
import { SavedState } from '../../ui/saved-state.tsx'
import { useProblemWords } from '../problems/use-problem-words.ts'
import { companyIs } from './queries.ts'

interface Typed {
  readonly name: string
  readonly about: string
  readonly keepWords?: boolean
}

/** Who the company is, in its own words; saved while it is typed. */
export function AboutForm({ company }: { readonly company: Company }) {
  const { t } = useTranslation()
  const { field } = useProblemWords()
  const queryClient = useQueryClient()
  const account = useAccount()
  const saving = useAutosave<Typed, Company>({
    account: account.id,
    name: `company:${company.id}`,
    save: (body) => call(saveCompany, { params: { companyId: company.id }, body }),
    onSaved: (saved) => companyIs(queryClient, saved),
  })
  const [typed, setTyped] = useState<Typed>(saving.left ?? { name: company.name, about: company.about })
  const change = (more: Partial<Typed>) => {
    const next = { ...typed, ...more }
    setTyped(next)
    saving.change(next)
  }
  const { left, change: send } = saving
  useEffect(() => {
    if (left) send(left)
  }, [left, send])
  const problemOf = (path: string) => {
    const found = saving.refused?.fields.find((one) => one.path === path)
    return found && field(found)
  }
  const asked = saving.refused?.fields.some(({ code }) => code === 'sensitive-words')

  return (
    <section className="fb-stack" aria-labelledby="company-about">
      <h2 id="company-about" className="fb-section">
        {t('companies.about.title')}
      </h2>
      <Field
        label={t('companies.about.name')}
        hint={t('companies.about.cvr', { cvr: company.cvr })}
        error={problemOf('/name')}
      >
        <input
          className="ds-input"
          maxLength={200}
          value={typed.name}
          onChange={(event) => change({ name: event.target.value })}
        />
      </Field>
      <Field label={t('companies.about.text')} hint={t('companies.about.hint')} error={problemOf('/about')}>
        <textarea
          className="ds-input"
          rows={4}
          maxLength={2000}
          value={typed.about}
          onChange={(event) => change({ about: event.target.value })}
        />
      </Field>
      {asked && (
        <Button variant="secondary" className="fb-start" onClick={() => change({ keepWords: true })}>
          {t('companies.inbox.keep')}
        </Button>
      )}
      <SavedState state={saving.state} />
    </section>
  )
}
