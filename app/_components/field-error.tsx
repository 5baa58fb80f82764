import { MarkIcon } from './mark-icon'

/** The mark and the words under a field that is not right; nothing when there is no error. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null
  return (
    <p className="is-block flex items-start gap-1.5 text-sm" id={id}>
      <MarkIcon shape="block" className="icon-sm mt-[0.25em]" />
      {error}
    </p>
  )
}
