import type { ReactNode } from 'react'
import type { Reading } from '../../../lib/reading'
import { Problem } from '../../../ui/Problem'
import { Skeleton } from '../../../ui/Skeleton'
import type { Verdict } from '../words/condor'
import type { Phrase } from '../words/phrase'
import { PhraseText } from './PhraseText'
import styles from './Verdicts.module.css'

interface VerdictColumnProps<T> {
  reading: Reading<T>
  /** What to say before there is a verdict; null where there is one. */
  empty: (value: T) => Verdict | null
  children: (value: T) => ReactNode
  /** What stands below in any state: an action. */
  below?: ReactNode
}

/** One of the three verdicts: it waits, fails or speaks by itself, whatever the other two do. */
export function VerdictColumn<T>({ below, ...content }: VerdictColumnProps<T>) {
  return (
    <div className={styles.column}>
      <Content {...content} rows={below === undefined ? 2 : 1} />
      {below}
    </div>
  )
}

function Content<T>({ reading, empty, children, rows }: VerdictColumnProps<T> & { rows: number }) {
  switch (reading.state) {
    case 'waiting':
      return <Skeleton rows={rows} />
    case 'failed':
      return <Problem failure={reading.failure} retry={reading.retry} />
    case 'shown': {
      const before = empty(reading.value)
      return before === null ? children(reading.value) : <VerdictText {...before} />
    }
  }
}

interface VerdictTextProps {
  title: string
  /** A tag or the pips of the layers. */
  mark?: ReactNode
  lines: readonly Phrase[]
}

/** The verdict first, then the reason, then the number. */
export function VerdictText({ title, mark, lines }: VerdictTextProps) {
  return (
    <>
      <div className={styles.head}>
        <h2>{title}</h2>
        {mark}
      </div>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a verdict have no other name than their order
        <p key={index}>
          <PhraseText phrase={line} />
        </p>
      ))}
    </>
  )
}
