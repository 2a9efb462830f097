/** The services behind the gateway, as `health` events and problem documents name them. */
export type ServiceName = 'portfolio' | 'strategy' | 'hedge' | 'market-data'

/** Keys go from the general to the particular, so that a prefix stands for everything below it. */
export const keys = {
  all: [] as const,
  me: ['me'] as const,
  desk: (desk: string) => ['desk', desk] as const,
  accounts: (desk: string) => ['desk', desk, 'accounts'] as const,
  account: (desk: string, account: string, part: AccountPart) => ['desk', desk, 'account', account, part] as const,
  market: (market: string) => ['market', market] as const,
  imports: ['imports'] as const,
}

export type AccountPart = 'book' | 'condor' | 'hedge' | 'decisions'
