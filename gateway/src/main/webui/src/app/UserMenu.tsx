import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { useMe, useRole } from '../api/queries'
import { shownValue } from '../lib/reading'
import { logOut } from './logOut'
import styles from './UserMenu.module.css'
import { ROLE_NAMES } from './words'

interface UserMenuProps {
  desk: string
  /** Opens the list of keys. */
  onKeys: () => void
  /** As one sign, for a phone's top bar. */
  compact?: boolean
}

/** Who is logged in, as what, and the way out. */
export function UserMenu({ desk, onKeys, compact = false }: UserMenuProps) {
  const name = shownValue(useMe())?.name ?? ''
  const role = useRole(desk)
  const as = role === null ? desk : `${ROLE_NAMES[role]}, ${desk}`
  return (
    <MenuTrigger>
      <Button className={(compact ? styles.compact : styles.who) ?? ''}>
        <span className={styles.initial} aria-hidden="true">
          {name.slice(0, 1).toUpperCase()}
        </span>
        <span className={styles.names}>
          <b>{name}</b> <span>{as}</span>
        </span>
      </Button>
      <Popover className={styles.popover ?? ''} placement="top start">
        <Menu className={styles.menu ?? ''}>
          <MenuSection>
            <Header className={styles.header ?? ''}>
              {name} · {as}
            </Header>
            <MenuItem className={styles.item ?? ''} onAction={onKeys}>
              Keys
            </MenuItem>
            <MenuItem className={styles.item ?? ''} onAction={logOut}>
              Log out
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
