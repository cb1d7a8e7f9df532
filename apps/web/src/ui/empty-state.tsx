import type { ReactNode } from 'react'
import './empty-state.css'
import { Scene, type SceneName } from './pictures/scene.tsx'

interface Props {
  readonly picture: SceneName
  /** What will be here. */
  readonly title?: ReactNode
  readonly text: ReactNode
  /** The one thing to do now. */
  readonly action?: ReactNode
}

export function EmptyState({ picture, title, text, action }: Props) {
  return (
    <div className="fb-empty">
      <Scene name={picture} />
      <div>
        {title && <h2>{title}</h2>}
        <p className={title ? 'fb-subtle' : undefined}>{text}</p>
      </div>
      {action}
    </div>
  )
}
