/** Services by the names that a reader knows them by. */
const NAMES: Record<string, string> = {
  portfolio: 'Portfolio',
  strategy: 'Strategy',
  hedge: 'Hedge',
  'market-data': 'Market data',
}

export function serviceName(service: string): string {
  return NAMES[service] ?? service
}
