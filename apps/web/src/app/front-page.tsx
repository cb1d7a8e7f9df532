import { useTranslation } from 'react-i18next'
import { DemoLogIns } from '../features/demo/demo-log-ins.tsx'
import { useSession } from '../session/session.ts'
import { ButtonRow } from '../ui/button-row.tsx'
import { BridgeScene } from './bridge-scene.tsx'
import './front-page.css'
import { ButtonLink } from '../page/links.tsx'
import type { PublicPage } from '../page/page.ts'

export const frontPage: PublicPage = { title: 'front.title', width: 'wide', Component: FrontPage }

const audiences = ['candidate', 'workplace', 'consultant'] as const

function FrontPage() {
  const { t } = useTranslation()
  const { account, demo } = useSession()
  return (
    <div className="fb-front">
      <div className="fb-front-hero">
        <div className="fb-front-words">
          <h1>{t('front.heading')}</h1>
          <p>{t('front.lead')}</p>
          <ButtonRow>
            {/* For somebody who is signed in the log-in leads on to her own pages. */}
            <ButtonLink to="/log-in" size="lg">
              {t(account ? 'front.mine' : 'front.logIn')}
            </ButtonLink>
            {!account && (
              <ButtonLink to="/register-company" variant="secondary" size="lg">
                {t('front.company')}
              </ButtonLink>
            )}
          </ButtonRow>
        </div>
        <BridgeScene label={t('front.picture')} />
      </div>
      <div className="fb-front-audiences">
        {audiences.map((audience) => (
          <section key={audience}>
            <h2>{t(`front.${audience}.title`)}</h2>
            <p>{t(`front.${audience}.text`)}</p>
            <ul>
              {(['one', 'two', 'three'] as const).map((part) => (
                <li key={part}>{t(`front.${audience}.${part}`)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="fb-subtle fb-front-closed">{t('front.closed')}</p>
      {demo && <DemoLogIns />}
    </div>
  )
}
