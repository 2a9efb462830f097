import { Link } from '@tanstack/react-router'
import { groupsOf, kept, PLACES, type Place } from './places'
import styles from './Rail.module.css'
import { UserMenu } from './UserMenu'

/** The way to every screen: a rail beside the page, tabs below it on a phone. */
export function Rail({ desk, onKeys }: { desk: string; onKeys: () => void }) {
  return (
    <nav className={styles.rail} aria-label="Main" data-print="hide">
      <div className={styles.held}>
        <div className={styles.mark}>
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
            <path d="M1 14 5 14 8 6 12 6 15 14 19 14" fill="none" stroke="currentColor" strokeWidth="1.8" />
            <path d="M1 17.5H19" className={styles.layer} strokeWidth="1.8" />
          </svg>
          <b>ALVH</b>
        </div>
        {groupsOf(PLACES).map(([group, places]) => (
          <div key={group} className={styles.group}>
            <span className={styles.heading}>{group}</span>
            {places.map((place) => (
              <PlaceLink key={place.key} place={place} desk={desk} />
            ))}
          </div>
        ))}
        <div className={styles.who}>
          <UserMenu desk={desk} onKeys={onKeys} />
        </div>
      </div>
    </nav>
  )
}

function PlaceLink({ place, desk }: { place: Place; desk: string }) {
  return (
    <Link to={place.to} params={{ desk }} search={kept} className={styles.place} title={place.label}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" className={styles.icon}>
        <path d={place.icon} fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      <span className={styles.label}>{place.label}</span>
      <kbd>g {place.key}</kbd>
    </Link>
  )
}
