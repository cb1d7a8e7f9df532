import { readInvitation } from '@fleksbro/contract'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { isGone } from '../../api/errors.ts'
import { ButtonLink } from '../../page/links.tsx'
import type { PublicPage } from '../../page/page.ts'
import { Waiting } from '../../ui/waiting.tsx'
import { LinkGone } from '../one-time-link/link-gone.tsx'
import { isToken, useToken } from '../one-time-link/use-token.ts'
import { AcceptInvitation } from './accept-invitation.tsx'

export const invitationPage: PublicPage = { title: 'registration.invitation.title', Component: InvitationPage }

function InvitationPage() {
  const token = useToken()
  const { data, isError } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => call(readInvitation, { body: { token } }),
    enabled: isToken(token),
    staleTime: Number.POSITIVE_INFINITY,
    throwOnError: (error) => !isGone(error),
  })
  if (isError || !isToken(token)) return <InvitationGone />
  return data ? <AcceptInvitation token={token} invitation={data} /> : <Waiting />
}

function InvitationGone() {
  const { t } = useTranslation()
  return (
    <LinkGone
      title={t('registration.invitation.goneTitle')}
      text={t('registration.invitation.gone')}
      action={<ButtonLink to="/log-in">{t('registration.invitation.logIn')}</ButtonLink>}
    />
  )
}
