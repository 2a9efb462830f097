import type { AccountSummary, Accounts as AccountsRead } from '../../../api/types'
import { MISSING, moneyPlain, ratioOrInfinite, share, signedMoneyPlain } from '../../../lib/format'
import type { Reading } from '../../../lib/reading'
import { Delta } from '../../../ui/Delta'
import { Empty } from '../../../ui/Empty'
import { Hash } from '../../../ui/Hash'
import { LayerPips } from '../../../ui/LayerPips'
import { Num } from '../../../ui/Num'
import { Panel } from '../../../ui/Panel'
import { Scroll } from '../../../ui/Scroll'
import {
  COLUMNS,
  EMPTY,
  layersMissing,
  meta,
  NO_HEDGE,
  NOT_YET,
  stance,
  stanceMissing,
  TABLE,
  TITLE,
} from '../words/accounts'
import { policyName } from '../words/names'
import { LIST_STALE } from '../words/screen'
import styles from './Accounts.module.css'

/** Kept from the start: a head and three accounts. */
const MIN_HEIGHT = 152

interface AccountsProps {
  reading: Reading<AccountsRead>
  /** The account on screen. */
  current: string | null
}

/** Every account of the desk in a line: what it does, what it is worth, what hedges it. */
export function Accounts({ reading, current }: AccountsProps) {
  return (
    <Panel
      title={TITLE}
      reading={reading}
      rows={4}
      minHeight={MIN_HEIGHT}
      effect={LIST_STALE}
      meta={({ accounts }) => meta(accounts)}
      empty={({ accounts }) => (accounts.length === 0 ? <Empty>{EMPTY}</Empty> : null)}
    >
      {(desk) => (
        <Scroll label={TABLE}>
          <table className={styles.table}>
            <caption className="visually-hidden">{TITLE}</caption>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col" className={NUMBERS.has(column) ? styles.number : undefined}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {desk.accounts.map((account) => (
                <Line key={account.account} account={account} desk={desk} isCurrent={account.account === current} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </Panel>
  )
}

const NUMBERS = new Set<string>(['NAV mid, $', 'Today, $', 'Margin', 'Liquidity ratio'])

interface LineProps {
  account: AccountSummary
  desk: AccountsRead
  isCurrent: boolean
}

function Line({ account, desk, isCurrent }: LineProps) {
  const stands = stance(account)
  return (
    <tr aria-current={isCurrent ? 'true' : undefined}>
      <th scope="row" className={styles.name}>
        {account.account} <span className={styles.quiet}>{account.market.name}</span>
      </th>
      <td className={styles.quiet}>{policyName(account.mandate)}</td>
      <td>{stands === MISSING ? <Num text={MISSING} missing={stanceMissing(desk)} /> : stands}</td>
      <Figures account={account} />
      <td>
        <Layers account={account} desk={desk} />
      </td>
      <td>
        <Hash value={account.mandate.hash} />
      </td>
    </tr>
  )
}

function Layers({ account: { layers }, desk }: Pick<LineProps, 'account' | 'desk'>) {
  if (layers === null) return <Num text={MISSING} missing={layersMissing(desk)} />
  if (layers.length === 0) return <span className={styles.quiet}>{NO_HEDGE}</span>
  return <LayerPips layers={layers.map(({ layer, status }) => ({ layer, on: status === 'ON' }))} />
}

/** What the last book says; nothing is invented before there is one. */
function Figures({ account: { standing } }: { account: AccountSummary }) {
  const cell = (text: string) => <Num text={text} missing={NOT_YET} />
  return (
    <>
      <td className={styles.number}>{cell(moneyPlain(standing?.navMid ?? null))}</td>
      <td className={styles.number}>
        {standing?.today == null ? cell(MISSING) : <Delta of={signedMoneyPlain(standing.today)} />}
      </td>
      <td className={styles.number}>{cell(share(standing?.marginShare ?? null))}</td>
      <td className={styles.number}>{cell(standing === null ? MISSING : ratioOrInfinite(standing.liquidityRatio))}</td>
    </>
  )
}
