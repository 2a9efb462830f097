import styles from './M.module.css'

const MODELLED = 'Modelled price: there was no quote on both sides'

const UNKNOWN = 'It is not known whether this price is quoted or modelled'

/** The mark of a modelled price, raised behind the number. */
export function M({ about = MODELLED }: { about?: string }) {
  return <Raised letter="M" about={about} />
}

/** The mark of a price: M where it is modelled, a question mark where that is not known, none where it is quoted. */
export function PriceMark({ modelled }: { modelled: boolean | null }) {
  if (modelled === null) return <Raised letter="?" about={UNKNOWN} />
  return modelled && <M />
}

function Raised({ letter, about }: { letter: string; about: string }) {
  return (
    <abbr className={styles.m} title={about}>
      {letter}
      <span className="visually-hidden"> ({about})</span>
    </abbr>
  )
}
