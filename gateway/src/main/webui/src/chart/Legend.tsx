import styles from './Legend.module.css'

/** The mark of a legend entry, drawn as it is in the chart. */
export type Sample = 'line' | 'solid' | 'dotted' | 'up' | 'square' | 'hatch' | 'bar'

export interface LegendEntry {
  sample: Sample
  text: string
}

/** What the marks of a chart mean. */
export function Legend({ entries }: { entries: readonly LegendEntry[] }) {
  return (
    <ul className={styles.legend}>
      {entries.map((entry) => (
        <li key={entry.text}>
          <svg viewBox="0 0 18 10" width="18" height="10" aria-hidden="true" className={styles[entry.sample]}>
            <Mark sample={entry.sample} />
          </svg>
          {entry.text}
        </li>
      ))}
    </ul>
  )
}

function Mark({ sample }: { sample: Sample }) {
  switch (sample) {
    case 'up':
      return <path d="M9 1l4.5 8h-9z" />
    case 'square':
      return <rect x="6" y="2" width="6" height="6" />
    case 'hatch':
      return <path d="M1 9L5 1M6 9l4-8M11 9l4-8" />
    case 'bar':
      return <rect x="1" y="2" width="16" height="6" rx="1.5" />
    default:
      return <path d="M1 5.5H17" />
  }
}
