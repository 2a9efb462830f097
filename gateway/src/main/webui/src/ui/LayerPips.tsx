import styles from './LayerPips.module.css'

interface LayerPipsProps {
  layers: { layer: number; on: boolean }[]
}

/** The hedge's layers as digits: filled is on, outlined is armed. */
export function LayerPips({ layers }: LayerPipsProps) {
  const on = layers.filter((layer) => layer.on).map((layer) => layer.layer)
  const summary = on.length === 0 ? 'no layer on' : `layer ${on.join(', ')} on`
  return (
    <span className={styles.pips} role="img" aria-label={`${summary}, of ${layers.length}`}>
      {layers.map(({ layer, on: filled }) => (
        <b key={layer} className={filled ? `${styles.on} ${styles[`layer${layer}`] ?? ''}` : styles.armed}>
          {layer}
        </b>
      ))}
    </span>
  )
}
