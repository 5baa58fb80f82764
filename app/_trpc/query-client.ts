import { QueryClient } from '@tanstack/react-query'
import { TRPCClientError } from '@trpc/client'

const retries = 2

/** A query client that asks again after a failure, but not after a refusal. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: (failures, error) => failures < retries && !isRefusal(error) },
      mutations: { retry: false },
    },
  })
}

/** A 4xx: asking again gives the same answer. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof TRPCClientError)) return false
  const status: unknown = error.data?.httpStatus
  return typeof status === 'number' && status >= 400 && status < 500
}
