import { handleAuthRequest } from '@/server/auth/handle-auth-request'

type Route = { params: Promise<{ nextauth: string[] }> }

async function handle(request: Request, { params }: Route): Promise<Response> {
  return handleAuthRequest(request, (await params).nextauth)
}

export { handle as GET, handle as POST }
