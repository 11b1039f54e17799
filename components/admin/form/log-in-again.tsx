'use client'

import { useAuth } from '@payloadcms/ui'
import { useState, type SyntheticEvent } from 'react'
import { Dialog } from './dialog'

interface Props {
  close: () => void
  /** what follows when the person is logged in */
  done: () => Promise<void>
}

const logIn = async (email: string, password: string): Promise<string | null> => {
  const response = await fetch('/api/users/login', {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  }).catch(() => null)
  if (!response) return 'The network is away. Try again when it is back.'
  if (response.ok) return null
  const { errors } = (await response.json().catch(() => ({}))) as { errors?: { message: string }[] } // Payload's answer
  return errors?.[0]?.message ?? 'That did not work. Try again.'
}

/** Logs the same person in again, above the form that holds what they wrote. */
export function LogInAgain({ close, done }: Props) {
  const { fetchFullUser, user } = useAuth()
  const [known] = useState(() => (user as { email?: string } | null)?.email ?? '')
  const [email, setEmail] = useState(known)
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    event.stopPropagation() // React passes it on to the form around this one
    const refused = await logIn(email, password)
    setProblem(refused)
    if (refused !== null) return
    await fetchFullUser()
    close()
    await done()
  }

  return (
    <Dialog title="Log in again" close={close}>
      <p>Your text stays as it is, and is saved once you are logged in.</p>
      <form onSubmit={(event) => void submit(event)} onChange={(event) => event.stopPropagation()}>
        <label>
          Email
          <input
            type="email"
            autoComplete="username"
            required
            readOnly={known !== ''}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </label>
        <label>
          Password
          <input
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </label>
        {problem === null ? null : <p role="alert">{problem}</p>}
        <div className="panel-dialog__buttons">
          <button type="submit">Log in</button>
          <button type="button" onClick={close}>
            Not now
          </button>
        </div>
      </form>
    </Dialog>
  )
}
