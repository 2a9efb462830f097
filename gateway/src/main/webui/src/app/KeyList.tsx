import { Button } from '../ui/Button'
import { DialogButtons, ModalDialog } from '../ui/ModalDialog'
import styles from './KeyList.module.css'
import { toggleKeys, useKeysEnabled } from './keys'
import { PLACES } from './places'

interface KeyListProps {
  isOpen: boolean
  onClose: () => void
}

const LINES: readonly [string, string][] = [
  ...PLACES.map(({ key, label }): [string, string] => [`g ${key}`, label]),
  ['p', 'Hold live updates, and let them go on'],
  ['?', 'This list'],
]

/** Every key of the shell, and the switch for all of them. */
export function KeyList({ isOpen, onClose }: KeyListProps) {
  const on = useKeysEnabled()
  return (
    <ModalDialog title="Keys" isOpen={isOpen} onClose={onClose}>
      <dl className={styles.keys}>
        {LINES.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <DialogButtons>
        <Button onPress={toggleKeys}>{on ? 'Switch keys off' : 'Switch keys on'}</Button>
        <Button tone="primary" onPress={onClose}>
          Close
        </Button>
      </DialogButtons>
    </ModalDialog>
  )
}
