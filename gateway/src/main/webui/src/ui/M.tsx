import styles from './M.module.css'

const MODELLED = 'Modelled price: there was no quote on both sides'

/** The mark of a modelled price, raised behind the number. */
export function M({ about = MODELLED }: { about?: string }) {
  return (
    <abbr className={styles.m} title={about}>
      M<span className="visually-hidden"> ({about})</span>
    </abbr>
  )
}
