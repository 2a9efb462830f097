import type { HedgeHolding } from '../../../api/types'
import { signedMoney } from '../../../lib/format'
import { Delta } from '../../../ui/Delta'
import { REMAINDERS, TODAY } from '../words/condors'
import { holdingName, positionName } from '../words/names'
import styles from './Condors.module.css'

/** The long options that closed condors left behind: the sums above count them, so they are seen. */
export function Remainders({ of }: { of: readonly HedgeHolding[] }) {
  if (of.length === 0) return null
  return (
    <section aria-label={REMAINDERS} className={styles.remainders}>
      <p className={styles.quiet}>{REMAINDERS}</p>
      <ul>
        {of.map((each) => (
          <li key={each.position} className={styles.small}>
            <b>{positionName(each.position)}</b>
            <span>{holdingName(each.lots, each.legs)}</span>
            <span>
              {TODAY} <Delta of={signedMoney(each.today)} />
            </span>
            <Delta of={signedMoney(each.pnl)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
