import { Token } from '@fleksbro/contract'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

/** The secret of a mailed link, read once from behind the # and taken out of the address bar and the history. */
export function useToken(): string {
  const navigate = useNavigate()
  const { hash } = useLocation()
  const [token] = useState(hash)
  useEffect(() => {
    if (hash) void navigate({ to: '.', search: true, hash: '', replace: true })
  }, [hash, navigate])
  return token
}

/** A link that was cut off on its way, or none at all, need not be tried. */
export const isToken = (token: string) => Token.safeParse(token).success
