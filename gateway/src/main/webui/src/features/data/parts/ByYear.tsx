import { count, MISSING } from '../../../lib/format'
import { Scroll } from '../../../ui/Scroll'
import { countsOf, type Grid, type State } from '../model/days'
import { BY_YEAR, STATE_NAMES } from '../words'
import styles from './Table.module.css'

const STATES: readonly State[] = ['quoted', 'modelled', 'refused', 'absent', 'gap']

/** The grid in figures, newest year first. */
export function ByYear({ grid }: { grid: Grid }) {
  return (
    <details>
      <summary className={styles.summary}>{BY_YEAR}</summary>
      <Scroll label={BY_YEAR}>
        <table className={styles.years}>
          <caption className="visually-hidden">{BY_YEAR}</caption>
          <thead>
            <tr>
              <th scope="col">Year</th>
              {STATES.map((state) => (
                <th key={state} scope="col" className={styles.number}>
                  {STATE_NAMES[state]}
                </th>
              ))}
              <th scope="col" className={styles.number}>
                Warnings
              </th>
              <th scope="col" className={styles.number}>
                Rejections
              </th>
            </tr>
          </thead>
          <tbody>
            {countsOf(grid).map(({ year, counts, warnings, rejections }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {STATES.map((state) => (
                  <td key={state} className={styles.number}>
                    {orNone(counts[state])}
                  </td>
                ))}
                <td className={styles.number}>{orNone(warnings)}</td>
                <td className={styles.number}>{orNone(rejections)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  )
}

/** Most are zero; a dash lets the others stand out. */
function orNone(number: number): string {
  return number === 0 ? MISSING : count(number)
}
