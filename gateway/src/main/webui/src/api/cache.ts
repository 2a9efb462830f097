import { QueryClient } from '@tanstack/react-query'

const TEN_MINUTES = 600_000

/** Values stay as they are until an event says that they changed. */
export function createCache(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: TEN_MINUTES,
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
    },
  })
}
