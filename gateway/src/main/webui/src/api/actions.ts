import { useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from './client'
import { keys } from './keys'
import type { Accepted, Role } from './types'

export interface PauseResume {
  pause: () => Promise<Accepted>
  resume: () => Promise<Accepted>
}

/** Writes are for traders and above. */
export function mayWrite(role: Role | null): boolean {
  return role !== null && role !== 'VIEWER'
}

/** Pauses and resumes an account. The new state is shown when it is read, never before. */
export function usePauseResume(desk: string, account: string): PauseResume {
  const cache = useQueryClient()
  const params = { path: { desk, account } }
  const then = async (answer: Promise<Accepted>): Promise<Accepted> => {
    const accepted = await answer
    await cache.invalidateQueries({ queryKey: keys.desk(desk) })
    return accepted
  }
  return {
    pause: () => then(bodyOf(client.POST('/api/v1/desks/{desk}/accounts/{account}:pause', { params }))),
    resume: () => then(bodyOf(client.POST('/api/v1/desks/{desk}/accounts/{account}:resume', { params }))),
  }
}
