import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { failureFrom } from '@/app/_i18n/failure'
import { useIssueText } from '@/app/_i18n/use-issue-text'
import { PublicHeading } from './public-heading'

/** A link that does not hold (any more): why, and where to go. `reason` is the failure the server gave. */
export function BrokenLink({ title, reason }: { title: string; reason: unknown }) {
  const t = useTranslations('account.invitation')
  const issueText = useIssueText()
  const { issues } = failureFrom(reason)
  return (
    <>
      <PublicHeading title={title} />
      {issues.map((issue) => (
        <p key={issue.message} className="mt-3">
          {issueText(issue)}
        </p>
      ))}
      <Link className="btn btn-line mt-5" href="/sign-in">
        {t('toSignIn')}
      </Link>
    </>
  )
}
