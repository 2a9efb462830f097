import type { KeyboardEvent } from 'react'
import styles from './ValuesTable.module.css'

interface ValuesTableProps {
  caption: string
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  /** As high as the drawing that it stands for, so that nothing below moves. */
  height: number
  onLeave: () => void
}

/** The values of a chart as a table that scrolls in the place of the drawing. */
export function ValuesTable({ caption, columns, rows, height, onLeave }: ValuesTableProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 't' && event.key !== 'T' && event.key !== 'Escape') return
    event.stopPropagation()
    onLeave()
  }
  return (
    <section
      aria-label={`${caption}, values`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
      tabIndex={0}
      className={styles.region}
      style={{ blockSize: height }}
      onKeyDown={onKeyDown}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
