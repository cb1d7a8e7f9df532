import type { Transaction } from '../../db/client.ts'
import type { SessionUser } from '../../http/user.ts'
import { aroundCandidate } from '../../live/audience.ts'
import { tellLive } from '../../live/tell-live.ts'

/** Another tab or device of hers, her consultant, and whoever saved it shall see it as it is now. */
export async function tellProfile(tx: Transaction, { accountId }: SessionUser, candidateId: string): Promise<void> {
  await tellLive(tx, [...(await aroundCandidate(tx, candidateId)), accountId], { kind: 'profile', id: candidateId })
}
