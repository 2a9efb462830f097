/** The rectangle of a chart in which values are drawn, in pixels from the upper left corner of the drawing. */
export interface Plot {
  left: number
  right: number
  top: number
  bottom: number
}

/** A number that a value is drawn at. */
export type Scale = (value: number) => number
