import { Link } from '@tanstack/react-router'
import type { View } from '../DataPages'
import { SCREEN, VIEW_NAMES } from '../words'
import styles from './Views.module.css'

const VIEWS: readonly View[] = ['coverage', 'verdicts', 'imports']

/** The way from one page of the screen to the others; a filter stays behind, the account comes along. */
export function Views({ current }: { current: View }) {
  return (
    <nav className={styles.views} aria-label={SCREEN} data-print="hide">
      {VIEWS.map((view) => (
        <Link
          key={view}
          from="/d/$desk"
          to="/d/$desk/data/$view"
          params={(now) => ({ ...now, view })}
          search={({ acct }) => (acct === undefined ? {} : { acct })}
          activeOptions={{ includeSearch: false }}
          aria-current={view === current ? 'page' : undefined}
          className={styles.view}
        >
          {VIEW_NAMES[view]}
        </Link>
      ))}
    </nav>
  )
}
