/** Title and one sentence above a form of the public pages. */
export function PublicHeading({ title, lede }: { title: string; lede?: string }) {
  return (
    <>
      <h1 className="rk-title">{title}</h1>
      {lede && <p className="rk-lede">{lede}</p>}
    </>
  )
}
