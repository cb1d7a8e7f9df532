import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { Component, type ReactNode } from 'react'
import { isGone } from '../api/errors.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { WentWrong } from './went-wrong.tsx'

/** Catches what a page throws: the rest of the app stays, and trying again asks the server again. */
export function Boundary({ children }: { children: ReactNode }) {
  return <QueryErrorResetBoundary>{({ reset }) => <Catch onRetry={reset}>{children}</Catch>}</QueryErrorResetBoundary>
}

interface Props {
  readonly onRetry: () => void
  readonly children: ReactNode
}

class Catch extends Component<Props, { error: unknown }> {
  override state = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  retry = () => {
    this.props.onRetry()
    this.setState({ error: null })
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return isGone(error) ? <NotFoundPage /> : <WentWrong error={error} onRetry={this.retry} />
  }
}
