import type { ReactNode } from 'react'
import type { Level, Levels, Strip } from '../api/types'
import { indexRatio, level, month, percent, points, signedPercent, signedPoints } from '../lib/format'
import { definition, type Term } from '../lib/glossary'
import type { Reading } from '../lib/reading'
import { AsOf } from '../ui/AsOf'
import { Delta } from '../ui/Delta'
import styles from './MarketStrip.module.css'

const SLOPES = { CONTANGO: 'contango', BACKWARDATION: 'backwardation' } as const

/** An account's market in one line, the same on every screen; it scrolls sideways where it does not fit. */
export function MarketStrip({ levels }: { levels: Reading<Levels> | null }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key
    <section className={styles.strip} aria-label="Market" tabIndex={0}>
      {levels?.state === 'shown' && levels.value.strip && <Items strip={levels.value.strip} />}
      <div className={styles.asOf}>{levels ? edge(levels) : 'no market without an account'}</div>
    </section>
  )
}

function edge(levels: Reading<Levels>): ReactNode {
  switch (levels.state) {
    case 'waiting':
      return 'reading the market'
    case 'failed':
      return <span className={styles.failed}>◷ no market levels: {levels.failure.title}</span>
    case 'shown':
      return <AsOf instant={levels.value.asOf} late={levels.stale !== null && levels.stale.since !== null} />
  }
}

function Items({ strip }: { strip: Strip }) {
  const { spx, vix, vix9d, vix3m, ratio, slope, vx1, expectedMove } = strip
  return (
    <>
      <Item name="SPX" term="SPX" of={spx}>
        <Delta of={signedPoints(spx.change)} /> <Delta of={signedPercent(spx.changePercent)} />
      </Item>
      <Item name="VIX" term="VIX" of={vix}>
        {vix && <Delta of={signedPoints(vix.change)} plain />}
      </Item>
      <Item name="VIX9D" term="VIX9D" of={vix9d} />
      <Item name="VIX3M" term="VIX3M" of={vix3m} />
      <Figure name="VIX/VIX3M" term="VIX/VIX3M" text={indexRatio(ratio)}>
        {slope && SLOPES[slope]}
      </Figure>
      <Item name={vx1?.expiry ? `VX ${month(vx1.expiry)}` : 'VX'} term="VX" of={vx1} />
      {expectedMove && (
        <Figure name={expectedMove.definition} term="EM" text={`±${points(expectedMove.points)}`}>
          {percent(expectedMove.percent)}
        </Figure>
      )}
    </>
  )
}

function Item({ name, term, of, children }: { name: string; term: Term; of: Level | null; children?: ReactNode }) {
  return (
    <Figure name={name} term={term} text={level(of?.value ?? null)}>
      {children}
    </Figure>
  )
}

function Figure({ name, term, text, children }: { name: string; term: Term; text: string; children?: ReactNode }) {
  return (
    <div className={styles.figure} title={definition(term)}>
      <span className={styles.name}>{name}</span>
      <b>{text}</b>
      {children && <span className={styles.more}>{children}</span>}
    </div>
  )
}
