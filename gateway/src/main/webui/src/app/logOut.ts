import { csrfToken } from '../api/login'

/** Leaves by a form: the answer leads on to the identity provider, where a fetch may not follow. */
export function logOut(): void {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = '/logout'
  const token = document.createElement('input')
  token.type = 'hidden'
  token.name = 'csrfToken'
  token.value = csrfToken() ?? ''
  form.append(token)
  document.body.append(form)
  form.submit()
}
