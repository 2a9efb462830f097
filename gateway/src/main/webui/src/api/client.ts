import createClient, { type Middleware } from 'openapi-fetch'
import { refusalOf, unreachable } from './failure'
import { csrfToken, endedLogIn } from './login'
import type { paths } from './schema'

const UNAUTHORIZED = 401

/** Gives writes their token and turns everything but a success into a refusal with the server's words. */
const edge: Middleware = {
  onRequest({ request }) {
    const token = csrfToken()
    if (request.method !== 'GET' && token !== null) request.headers.set('X-CSRF-Token', token)
    return request
  },
  async onResponse({ response }) {
    if (response.ok) return
    if (response.status === UNAUTHORIZED) endedLogIn()
    throw await refusalOf(response)
  },
  onError() {
    return unreachable()
  },
}

export const client = createClient<paths>({
  baseUrl: location.origin,
  credentials: 'same-origin',
  fetch: (request) => fetch(request),
})
client.use(edge)

/** The body of an answer that the middleware let through. */
export async function bodyOf<T>(answer: Promise<{ data?: T }>): Promise<T> {
  const { data } = await answer
  if (data === undefined) throw unreachable()
  return data
}
