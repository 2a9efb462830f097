// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { beganLogIn } from '../api/login'
import { logOut } from './logOut'

it('posts the token of the log-in by a form', () => {
  beganLogIn('token-1')
  const sent: [string, string, string][] = []
  vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(function (this: HTMLFormElement) {
    sent.push([this.method, this.getAttribute('action') ?? '', new FormData(this).get('csrfToken') as string])
  })
  logOut()
  expect(sent).toEqual([['post', '/logout', 'token-1']])
})
