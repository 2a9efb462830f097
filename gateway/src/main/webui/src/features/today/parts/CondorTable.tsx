import { expiry, MISSING, money, points, share, signedMoney, signedMoneyPlain, strikes } from '../../../lib/format'
import { Delta } from '../../../ui/Delta'
import { Num } from '../../../ui/Num'
import { RangeStrip } from '../../../ui/RangeStrip'
import { Scroll } from '../../../ui/Scroll'
import type { CondorRow } from '../model/condors'
import {
  columns,
  HEDGE_TODAY,
  NO_INDEX,
  NO_OUTLOOK,
  nearestShort,
  nextExit,
  SUM,
  stripLabel,
  TABLE,
  TITLE,
} from '../words/condors'
import { positionName } from '../words/names'
import type { CondorsValue } from './Condors'
import styles from './Condors.module.css'

/** The open condors as a table with their sum and what the hedge made today. */
export function CondorTable(value: CondorsValue) {
  const { book, board, moveName } = value
  return (
    <Scroll label={TABLE}>
      <table className={styles.table}>
        <caption className="visually-hidden">{TITLE}</caption>
        <thead>
          <tr>
            {columns(moveName).map((column) => (
              <th key={column.name} scope="col" className={column.isNumber ? styles.number : undefined}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.rows.map((row) => (
            <Line key={row.condor.campaign} row={row} value={value} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {SUM}
            </th>
            <td className={styles.number}>{book.condorTotal.lots}</td>
            <td colSpan={5} />
            <td className={styles.number}>
              <Delta of={signedMoneyPlain(book.condorTotal.pnl)} />
            </td>
            <td className={styles.number}>
              <Delta of={signedMoneyPlain(book.condorTotal.today)} />
            </td>
            <td colSpan={2} className={styles.beside}>
              {HEDGE_TODAY} <Delta of={signedMoney(book.hedgeTotal.today)} />
            </td>
          </tr>
        </tfoot>
      </table>
    </Scroll>
  )
}

function Line({ row: { condor, outlook }, value }: { row: CondorRow; value: CondorsValue }) {
  const until = expiry(condor.expiry, condor.days, condor.settlement, value.book.session ?? condor.opened)
  const nearest = nearestShort(outlook, value.moveName)
  return (
    <tr>
      <th scope="row" title={condor.campaign}>
        {positionName(condor.campaign)}
      </th>
      <td>
        {until.date} <span className={styles.quiet}>{until.rest}</span>
      </td>
      <td className={styles.number}>{condor.lots}</td>
      <td className={styles.strip}>
        <RangeStrip
          strikes={condor.strikes}
          scale={value.board.scale}
          spot={value.spot}
          move={value.move}
          label={stripLabel(condor, value.spot, outlook)}
        />
      </td>
      <td className={`${styles.number} ${styles.soft}`}>{strikes(condor.strikes)}</td>
      <td className={styles.number} title={`Fees of the entry ${money(condor.openingFees)}`}>
        {points(condor.credit)}
      </td>
      <td className={styles.number}>
        <Num text={points(condor.mark)} modelled={condor.modelled} />
      </td>
      <td className={styles.number}>
        <Num text={share(condor.captured)} term="captured" missing="no credit to capture" />
      </td>
      <td className={styles.number}>
        <Delta of={signedMoneyPlain(condor.pnl)} />
      </td>
      <td className={styles.number}>
        <Delta of={signedMoneyPlain(condor.today)} />
      </td>
      <td className={`${styles.number} ${nearest.passed ? styles.passed : ''}`}>
        <Num text={nearest.text} term="EM" missing={outlook === null ? NO_OUTLOOK : NO_INDEX} />
      </td>
      <td>
        <Exit row={{ condor, outlook }} />
      </td>
    </tr>
  )
}

function Exit({ row: { outlook } }: { row: CondorRow }) {
  const exit = nextExit(outlook)
  if (exit.rule === MISSING) return <Num text={MISSING} missing={NO_OUTLOOK} />
  return (
    <>
      {exit.rule} <span className={styles.quiet}>{exit.earlier}</span>
    </>
  )
}
