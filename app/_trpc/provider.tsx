'use client'

import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink } from '@trpc/client'
import { createTRPCContext } from '@trpc/tanstack-react-query'
import { parse, stringify } from 'devalue'
import { type ReactNode, useState } from 'react'
import type { AppRouter } from '@/server/api/root'
import { makeQueryClient } from './query-client'

/** The browser's half of the agreement with `server/api/trpc.ts`. */
const same = <T,>(value: T): T => value
const transformer = {
  input: { serialize: same, deserialize: same },
  output: { serialize: stringify, deserialize: parse },
}

const context = createTRPCContext<AppRouter>()

/** Typed query and mutation options: `useQuery(useTRPC().x.y.queryOptions(input))`. */
export const useTRPC = context.useTRPC

let browserClient: QueryClient | undefined

/** One client per browser tab; on the server one per request, so that no answer reaches another person. */
function getQueryClient(): QueryClient {
  if (typeof window === 'undefined') return makeQueryClient()
  browserClient ??= makeQueryClient()
  return browserClient
}

export function TrpcProvider({ children }: { children: ReactNode }) {
  const queryClient = getQueryClient()
  const [trpcClient] = useState(() =>
    createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: '/api/trpc', transformer })] }),
  )
  return (
    <QueryClientProvider client={queryClient}>
      <context.TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
        {children}
      </context.TRPCProvider>
    </QueryClientProvider>
  )
}
