import { memo } from 'react'
import { cellsOf, dotsOf, type Layout, strokesOf } from '../model/cells'
import type { Grid } from '../model/days'
import styles from './CoverageGrid.module.css'
import { MODELLED_FILL, ModelledFill } from './ModelledFill'

/** All cells, a path a state; drawn anew only when values or width change. */
export const Cells = memo(function Cells({ grid, layout }: { grid: Grid; layout: Layout }) {
  return (
    <>
      <defs>
        <ModelledFill />
      </defs>
      <path d={cellsOf(grid, 'quoted', layout)} className={styles.quoted} />
      <path d={cellsOf(grid, 'modelled', layout)} className={styles.modelled} fill={`url(#${MODELLED_FILL})`} />
      <path d={cellsOf(grid, 'absent', layout)} className={styles.missing} />
      <path d={strokesOf(grid, layout)} className={styles.through} />
      <path d={cellsOf(grid, 'gap', layout)} className={styles.missing} />
      <path d={cellsOf(grid, 'refused', layout)} className={styles.refused} />
      <path d={dotsOf(grid, layout)} className={styles.halo} />
      <path d={dotsOf(grid, layout)} className={styles.dot} />
    </>
  )
})
