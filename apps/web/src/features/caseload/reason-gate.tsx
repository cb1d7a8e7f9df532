import { Button } from '@digdir/designsystemet-react'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Component, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonRow } from '../../ui/button-row.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { isReasonNeeded } from './refusals.ts'

interface Props {
  readonly candidateId: string
  readonly children: ReactNode
}

/** Around pages about one candidate: asks for the reason when the server wants one, and then shows the page. */
export function ReasonGate({ candidateId, children }: Props) {
  const { reset } = useQueryErrorResetBoundary()
  return (
    <Catch key={candidateId} candidateId={candidateId} onOpened={reset}>
      {children}
    </Catch>
  )
}

class Catch extends Component<Props & { readonly onOpened: () => void }, { error: unknown }> {
  override state = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  opened = () => {
    this.props.onOpened()
    this.setState({ error: null })
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    if (!isReasonNeeded(error)) throw error
    return <Closed candidateId={this.props.candidateId} onOpened={this.opened} />
  }
}

function Closed({ candidateId, onOpened }: { readonly candidateId: string; readonly onOpened: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [asking, setAsking] = useState(true)
  return (
    <>
      <PageHeading lead={t('caseload.reason.lead')}>{t('caseload.reason.title')}</PageHeading>
      <ButtonRow>
        <Button onClick={() => setAsking(true)}>{t('caseload.reason.write')}</Button>
        <Button variant="secondary" onClick={() => navigate({ to: '/caseworker/candidates' })}>
          {t('caseload.reason.back')}
        </Button>
      </ButtonRow>
      <ReasonDialog
        candidate={{ id: candidateId }}
        open={asking}
        onClose={() => setAsking(false)}
        onOpened={onOpened}
      />
    </>
  )
}
