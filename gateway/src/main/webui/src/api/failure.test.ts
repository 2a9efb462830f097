import { describe, expect, it } from 'vitest'
import { refusalOf, unreachable } from './failure'

const problem = (status: number, body: object, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json', ...headers } })

describe('a refusal', () => {
  it('is read from the problem document', async () => {
    const { failure } = await refusalOf(
      problem(403, {
        title: 'Not allowed',
        rule: 'role',
        reading: 'VIEWER',
        limit: 'TRADER',
        instance: 'req-12345678',
      }),
    )
    expect(failure).toEqual({
      status: 403,
      title: 'Not allowed',
      detail: null,
      requestId: 'req-12345678',
      service: null,
      since: null,
      rule: 'role',
      reading: 'VIEWER',
      limit: 'TRADER',
    })
  })

  it('names the service that does not answer', async () => {
    const since = '2026-07-30T20:12:40Z'
    const { failure } = await refusalOf(problem(503, { title: 'Unavailable', service: 'portfolio', since }))
    expect([failure.service, failure.since]).toEqual(['portfolio', since])
  })

  it('has its status and id without a document', async () => {
    const { failure } = await refusalOf(new Response('oops', { status: 502, headers: { 'X-Request-Id': 'req-9' } }))
    expect(failure).toMatchObject({ status: 502, requestId: 'req-9', title: 'The platform answered with status 502' })
  })

  it('survives a broken document', async () => {
    const broken = new Response('{', { status: 401, headers: { 'Content-Type': 'application/problem+json' } })
    expect((await refusalOf(broken)).failure.title).toBe('Not logged in')
  })
})

it('is of status 0 when no answer came', () => {
  expect(unreachable().failure.status).toBe(0)
})
