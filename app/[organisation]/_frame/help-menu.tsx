import { CircleQuestionMark } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { MenuButton } from '@/app/_components/menu-button'

/** The way to the pages that explain. */
export function HelpMenu() {
  const t = useTranslations('docs')
  const shell = useTranslations('shell')
  return (
    <MenuButton
      label={shell('help')}
      className="btn btn-quiet btn-sm px-2"
      entries={[
        { id: 'rules', label: t('rules.title'), href: '/docs/rules' },
        { id: 'reference', label: t('reference.title'), href: '/docs/reference' },
      ]}
    >
      <CircleQuestionMark className="icon" />
    </MenuButton>
  )
}
