import { redirect } from 'next/navigation'

type Props = { params: Promise<{ organisation: string; activity: string }> }

export default async function EditPage({ params }: Props) {
  const { organisation, activity } = await params
  redirect(`/${organisation}/activities/${activity}/edit/general`)
}
