import { Button, ListBox, ListBoxItem, Popover, Select, Text } from 'react-aria-components'
import type { AccountSummary } from '../api/types'
import styles from './AccountPicker.module.css'
import { MARKET_TAGS } from './words'

interface AccountPickerProps {
  accounts: AccountSummary[]
  account: string | null
  onChoose: (account: string) => void
}

/** The account that the screen is about; the choice goes into the address. */
export function AccountPicker({ accounts, account, onChoose }: AccountPickerProps) {
  return (
    <Select
      aria-label={`Account ${account ?? '–'}`}
      className={styles.picker ?? ''}
      value={account}
      onChange={(chosen) => chosen !== null && onChoose(String(chosen))}
    >
      <Button className={styles.button ?? ''}>
        <span className={styles.label}>Account</span> <b>{account ?? '–'}</b>
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.list ?? ''} items={accounts}>
          {(item) => (
            <ListBoxItem id={item.account} className={styles.item ?? ''} textValue={item.account}>
              <Text slot="label">{item.account}</Text>
              <Text slot="description" className={styles.about ?? ''}>
                {item.mandate.name ?? 'unnamed mandate'} · {MARKET_TAGS[item.market.kind] ?? 'live'} {item.market.name}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
