import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import { vi } from 'vitest'
import { createCache } from '../api/cache'
import { createAppRouter } from '../routes'
import { FakeSource } from './ends'

type Answer = object | (() => Response)

/** A gateway that answers by path, and whose streams a test speaks through. */
export class FakeGateway {
  readonly asked: Request[] = []
  readonly streams: FakeSource[] = []
  private readonly answers: Record<string, Answer>

  constructor(answers: Record<string, Answer>) {
    this.answers = answers
    vi.stubGlobal('fetch', async (request: Request) => this.reply(request))
    const streams = this.streams
    vi.stubGlobal(
      'EventSource',
      class extends FakeSource {
        constructor() {
          super()
          streams.push(this)
        }
      },
    )
  }

  answer(path: string, answer: Answer): void {
    this.answers[path] = answer
  }

  /** Opens the client at an address. */
  visit(address: string) {
    const router = createAppRouter(createMemoryHistory({ initialEntries: [address] }))
    render(
      <QueryClientProvider client={createCache()}>
        <RouterProvider router={router} />
      </QueryClientProvider>,
    )
    return router
  }

  private reply(request: Request): Response {
    this.asked.push(request)
    const answer = this.answers[new URL(request.url).pathname]
    if (answer === undefined) return problem(404, { title: 'Not found' })
    return typeof answer === 'function' ? answer() : Response.json(answer)
  }
}

export function problem(status: number, body: object): Response {
  return new Response(JSON.stringify({ status, ...body }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'X-Request-Id': 'req-12345678' },
  })
}
