import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import styles from './ModalDialog.module.css'

interface ModalDialogProps {
  title: string
  /** An alert dialog asks for a decision; Escape declines it. */
  role?: 'dialog' | 'alertdialog'
  isOpen: boolean
  onClose: () => void
  children: ReactNode
}

/** A dialog over the page: it takes the focus, keeps it, and gives it back. */
export function ModalDialog({ title, role = 'dialog', isOpen, onClose, children }: ModalDialogProps) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog role={role} className={styles.dialog ?? ''}>
          <Heading slot="title">{title}</Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The row of buttons that ends a dialog. */
export function DialogButtons({ children }: { children: ReactNode }) {
  return <div className={styles.buttons}>{children}</div>
}
