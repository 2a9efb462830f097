import styles from './CoverageGrid.module.css'

export const MODELLED_FILL = 'coverage-modelled'

/** Modelled is hatched, here as everywhere. */
export function ModelledFill({ id = MODELLED_FILL }: { id?: string }) {
  return (
    <pattern id={id} width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="3" height="3" className={styles.ground} />
      <rect width="1.2" height="3" className={styles.stroke} />
    </pattern>
  )
}
