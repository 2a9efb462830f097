import styles from './TopBar.module.css'
import { turnTheme, useTheme } from './theme'

const SIGNS = { system: '◐', light: '○', dark: '●' } as const

export function ThemeButton() {
  const theme = useTheme()
  const now = theme === 'system' ? 'as the system' : theme
  return (
    <button
      type="button"
      className={styles.icon}
      onClick={turnTheme}
      aria-label={`Theme: ${now}`}
      title={`Theme: ${now}`}
    >
      <span aria-hidden="true">{SIGNS[theme]}</span>
    </button>
  )
}
