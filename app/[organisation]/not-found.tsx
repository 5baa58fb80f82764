import { ErrorPage } from '../_components/error-page'

/** A record that is not here; the navigation around it stays. */
export default function RecordNotFound() {
  return <ErrorPage code="not_found" />
}
