// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { RefusedError } from '../lib/reading'
import { bodyOf, client } from './client'
import { beganLogIn } from './login'

afterEach(() => vi.unstubAllGlobals())

/** Answers every request with the response and keeps the requests. */
function answering(response: () => Response | Promise<Response>): Request[] {
  const asked: Request[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(request)
    return response()
  })
  return asked
}

const pause = () =>
  bodyOf(
    client.POST('/api/v1/desks/{desk}/accounts/{account}:pause', {
      params: { path: { desk: 'north', account: 'core' } },
    }),
  )

it('sends a write with its token to the address of the account', async () => {
  beganLogIn('token-1')
  const asked = answering(() =>
    Response.json({ takesForce: { session: '2026-07-31', stage: 'OPEN' } }, { status: 202 }),
  )
  expect((await pause()).takesForce.stage).toBe('OPEN')
  expect(new URL(asked[0]?.url ?? '').pathname).toBe('/api/v1/desks/north/accounts/core:pause')
  expect(asked[0]?.headers.get('X-CSRF-Token')).toBe('token-1')
})

it('sends a read without a token', async () => {
  beganLogIn('token-1')
  const asked = answering(() => Response.json({ name: 'trader', desks: [], csrfToken: 't', logInEnds: null }))
  expect((await bodyOf(client.GET('/api/v1/me'))).name).toBe('trader')
  expect(asked[0]?.headers.has('X-CSRF-Token')).toBe(false)
})

it('throws a refusal with the rule', async () => {
  answering(
    () =>
      new Response(JSON.stringify({ title: 'Not allowed', rule: 'role', reading: 'VIEWER', limit: 'TRADER' }), {
        status: 403,
        headers: { 'Content-Type': 'application/problem+json' },
      }),
  )
  await expect(pause()).rejects.toMatchObject({ failure: { status: 403, rule: 'role', limit: 'TRADER' } })
})

it('throws when nothing answers', async () => {
  answering(() => Promise.reject(new TypeError('Failed to fetch')))
  await expect(pause()).rejects.toBeInstanceOf(RefusedError)
  await expect(pause()).rejects.toMatchObject({ failure: { status: 0 } })
})
