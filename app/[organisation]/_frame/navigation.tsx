import {
  ArrowLeftRight,
  BookOpen,
  Building2,
  FileSignature,
  Flag,
  Gauge,
  Grid3x3,
  History,
  ListChecks,
  Megaphone,
  Settings,
  SquareCheckBig,
} from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { NavGroup } from '@/app/_components/nav-groups'
import type { Shell } from './load-shell'

/** Where somebody with this role can go. The groups and their order are those of the design. */
export function useNavigation(
  slug: string,
  { readsOnly, counts }: Shell,
): { groups: NavGroup[]; dock: NavGroup['entries'] } {
  const t = useTranslations('shell')
  const at = (room: string) => `/${slug}/${room}`
  const overview = { href: at('overview'), label: t('overview'), icon: <Gauge className="icon" /> }
  const work = { href: at('work'), label: t('myWork'), icon: <SquareCheckBig className="icon" /> }
  const inventory = {
    href: at('inventory'),
    label: t('inventory'),
    icon: <ListChecks className="icon" />,
    count: counts.openTouchpoints > 0 ? t('openCount', { count: counts.openTouchpoints }) : undefined,
  }
  const register = {
    href: at('activities'),
    label: t('register'),
    icon: <BookOpen className="icon" />,
    count: counts.activities,
  }
  const findings = { href: at('findings'), label: t('findings'), icon: <Flag className="icon" /> }
  const parties = {
    href: at('parties'),
    label: t('parties'),
    icon: <Building2 className="icon" />,
    count: counts.parties,
  }
  const contracts = {
    href: at('contracts'),
    label: t('contracts'),
    icon: <FileSignature className="icon" />,
    count: counts.contracts,
  }
  const matrix = { href: at('matrix'), label: t('contractMatrix'), icon: <Grid3x3 className="icon" /> }
  const history = { href: at('history'), label: t('history'), icon: <History className="icon" /> }
  const information = { href: at('information'), label: t('information'), icon: <Megaphone className="icon" /> }
  const exchange = { href: at('exchange'), label: t('importExport'), icon: <ArrowLeftRight className="icon" /> }
  const settings = { href: at('settings'), label: t('settings'), icon: <Settings className="icon" /> }

  return {
    groups: [
      {
        entries: readsOnly
          ? [overview, inventory, register, findings]
          : [overview, work, inventory, register, findings],
      },
      { label: t('agreements'), entries: [parties, contracts, matrix] },
      { label: t('demonstrate'), entries: [information, history] },
      { label: t('manage'), entries: [exchange, settings] },
    ],
    dock: [overview, inventory, register, findings],
  }
}
