import { useId, useState } from 'react'
import { type PauseResume as Commands, mayWrite } from '../../../api/actions'
import type { AccountState, Role } from '../../../api/types'
import { Button } from '../../../ui/Button'
import { Confirm } from '../../../ui/Confirm'
import {
  COMMAND_LABEL,
  CONFIRM_LABEL,
  type Command,
  commandFor,
  confirmText,
  confirmTitle,
  takesForce,
  withheld,
} from '../words/traded'
import styles from './Verdicts.module.css'

interface PauseResumeProps {
  account: string
  state: AccountState | null
  role: Role | null
  portfolioReachable: boolean
  commands: Commands
}

/** Pauses or resumes the account, asked twice; where it cannot, the reason stands beside the button. */
export function PauseResume({ account, state, role, portfolioReachable, commands }: PauseResumeProps) {
  const [asking, setAsking] = useState(false)
  const [accepted, setAccepted] = useState<{ text: string; state: AccountState | null } | null>(null)
  const reasonId = useId()
  const command = commandFor(state) ?? 'pause'
  const reason = withheld(state, role, mayWrite(role), portfolioReachable)
  // Once the account's state has changed, the command has taken force and its receipt has said its piece.
  const receipt = accepted !== null && accepted.state === state ? accepted.text : null

  const send = async (what: Command) => {
    const answer = await (what === 'pause' ? commands.pause() : commands.resume())
    setAccepted({ text: takesForce(what, answer), state })
  }
  return (
    <div className={styles.action} data-print="hide">
      <Button isDisabled={reason !== null} onPress={() => setAsking(true)} aria-describedby={reasonId}>
        {COMMAND_LABEL[command]}
      </Button>
      <span id={reasonId} className={styles.reason} role="status">
        {reason ?? receipt}
      </span>
      <Confirm
        title={confirmTitle(command, account)}
        confirm={CONFIRM_LABEL[command]}
        isOpen={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => send(command)}
      >
        {confirmText(command)}
      </Confirm>
    </div>
  )
}
