import { MISSING } from '../lib/format'
import { definition, type Term } from '../lib/glossary'
import { PriceMark } from './M'
import styles from './Num.module.css'

interface NumProps {
  /** Already formatted. */
  text: string
  unit?: string
  term?: Term
  /** Null where it is not known. */
  modelled?: boolean | null
  /** Why the value is not there. */
  missing?: string
  strong?: boolean
}

/** One figure with its unit, its definition and the mark of a model. */
export function Num({ text, unit, term, modelled = false, missing, strong = false }: NumProps) {
  const about = text === MISSING ? missing : term && definition(term)
  return (
    <span className={strong ? styles.strong : styles.num} title={about}>
      {text}
      {text === MISSING && missing && <span className="visually-hidden"> ({missing})</span>}
      {unit && <span className={styles.unit}> {unit}</span>}
      <PriceMark modelled={modelled} />
    </span>
  )
}
