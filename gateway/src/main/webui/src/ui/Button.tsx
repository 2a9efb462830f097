import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import styles from './Button.module.css'

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  tone?: 'primary' | 'plain'
}

/** The user's own action: primary is the one that a panel is about. */
export function Button({ tone = 'plain', ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={`${styles.button} ${styles[tone]}`} />
}
