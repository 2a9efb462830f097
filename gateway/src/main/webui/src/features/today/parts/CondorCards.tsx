import { expiry, points, share, signedMoney } from '../../../lib/format'
import { Delta } from '../../../ui/Delta'
import { Num } from '../../../ui/Num'
import { RangeStrip } from '../../../ui/RangeStrip'
import type { CondorRow } from '../model/condors'
import { captured, HEDGE_TODAY, nearestAway, nextExit, SUM, stripLabel, TODAY } from '../words/condors'
import { positionName } from '../words/names'
import type { CondorsValue } from './Condors'
import styles from './Condors.module.css'

/** The open condors one below the other, for a page that has no room for a table. */
export function CondorCards(value: CondorsValue) {
  const { book, board } = value
  return (
    <>
      <ul>
        {board.rows.map((row) => (
          <Card key={row.condor.campaign} row={row} value={value} />
        ))}
      </ul>
      <p className={styles.total}>
        <b>
          {SUM} × {book.condorTotal.lots}
        </b>
        <Delta of={signedMoney(book.condorTotal.pnl)} />
        <span>
          {TODAY} <Delta of={signedMoney(book.condorTotal.today)} />
        </span>
        <span>
          {HEDGE_TODAY} <Delta of={signedMoney(book.hedgeTotal.today)} />
        </span>
      </p>
    </>
  )
}

function Card({ row: { condor, outlook }, value }: { row: CondorRow; value: CondorsValue }) {
  const until = expiry(condor.expiry, condor.days, condor.settlement, value.book.session ?? condor.opened)
  const exit = nextExit(outlook)
  return (
    <li className={styles.card}>
      <p className={styles.line}>
        <b>{positionName(condor.campaign)}</b>
        <span className={styles.quiet}>
          {until.date} · {until.rest} · × {condor.lots}
        </span>
        <Delta of={signedMoney(condor.pnl)} />
      </p>
      <RangeStrip
        strikes={condor.strikes}
        scale={value.board.scale}
        spot={value.spot}
        move={value.move}
        label={stripLabel(condor, value.spot, outlook)}
      />
      <p className={styles.small}>
        <span>
          {points(condor.credit)} → <Num text={points(condor.mark)} modelled={condor.modelled} />
        </span>
        <span>{captured(share(condor.captured))}</span>
        <span>
          {TODAY} <Delta of={signedMoney(condor.today)} />
        </span>
      </p>
      <p className={styles.small}>
        <span>{nearestAway(outlook, value.moveName)}</span>
        <span>
          {exit.rule} {exit.earlier}
        </span>
      </p>
    </li>
  )
}
