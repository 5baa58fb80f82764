import { ErrorPage } from './_components/error-page'

export default function NotFound() {
  return <ErrorPage code="not_found" />
}
