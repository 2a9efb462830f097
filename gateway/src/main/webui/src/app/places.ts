/** A screen that navigation leads to. */
export interface Place {
  group: 'Morning' | 'Trade' | 'Research' | 'Control'
  label: string
  /** Pressed after g. */
  key: string
  to: '/d/$desk/today'
  /** Path of a 20 by 20 icon, for the folded rail. */
  icon: string
}

/** All screens there are, in the order of the day's work. */
export const PLACES: readonly Place[] = [
  {
    group: 'Morning',
    label: 'Today',
    key: 't',
    to: '/d/$desk/today',
    icon: 'M4 5h12v11H4zM4 8.5h12M7.5 3v3M12.5 3v3M8 12h4',
  },
]

/** The places of each group that has any. */
export function groupsOf(places: readonly Place[]): [string, Place[]][] {
  const groups = [...new Set(places.map((place) => place.group))]
  return groups.map((group) => [group, places.filter((place) => place.group === group)])
}
