import { type ReactNode, useState } from 'react'
import { type Failure, RefusedError } from '../lib/reading'
import { Button } from './Button'
import { DialogButtons, ModalDialog } from './ModalDialog'
import { Problem } from './Problem'

interface ConfirmProps {
  title: string
  /** What the confirming button says. */
  confirm: string
  isOpen: boolean
  onClose: () => void
  onConfirm: () => Promise<unknown>
  children: ReactNode
}

/** Asks before a write, stays open while it is sent, and shows a refusal in place. */
export function Confirm({ title, confirm, isOpen, onClose, onConfirm, children }: ConfirmProps) {
  return (
    <ModalDialog title={title} role="alertdialog" isOpen={isOpen} onClose={onClose}>
      <div>{children}</div>
      <Buttons confirm={confirm} onClose={onClose} onConfirm={onConfirm} />
    </ModalDialog>
  )
}

function Buttons({ confirm, onClose, onConfirm }: Pick<ConfirmProps, 'confirm' | 'onClose' | 'onConfirm'>) {
  const [sending, setSending] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const send = async () => {
    setSending(true)
    setFailure(null)
    try {
      await onConfirm()
      onClose()
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      setFailure(error.failure)
    } finally {
      setSending(false)
    }
  }
  return (
    <>
      {failure && <Problem failure={failure} />}
      <DialogButtons>
        <Button onPress={onClose}>Cancel</Button>
        <Button tone="primary" onPress={send} isDisabled={sending}>
          {confirm}
        </Button>
      </DialogButtons>
    </>
  )
}
