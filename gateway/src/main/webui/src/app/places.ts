/** A screen that navigation leads to. */
export interface Place {
  group: 'Morning' | 'Trade' | 'Research' | 'Control'
  label: string
  /** Pressed after g. */
  key: string
  to: '/d/$desk/today' | '/d/$desk/data'
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
  {
    group: 'Control',
    label: 'Data',
    key: 'd',
    to: '/d/$desk/data',
    icon: 'M4 4h5v5H4zM11 4h5v5h-5zM4 11h5v5H4zM11 11h5v5h-5z',
  },
]

/** The places of each group that has any. */
export function groupsOf(places: readonly Place[]): [string, Place[]][] {
  const groups = [...new Set(places.map((place) => place.group))]
  return groups.map((group) => [group, places.filter((place) => place.group === group)])
}

/** What an address says that holds on every screen: the account. */
export function kept({ acct }: { acct?: string }): { acct?: string } {
  return acct === undefined ? {} : { acct }
}

/** The pages of the screen Data, by what their address ends with. */
export const DATA_VIEWS = ['coverage', 'verdicts', 'imports'] as const

export function isDataView(text: string): text is (typeof DATA_VIEWS)[number] {
  return DATA_VIEWS.some((view) => view === text)
}
