'use client'

import { useTranslations } from 'next-intl'
import type { ChangeEvent, ComponentProps } from 'react'
import { TextField } from '@/app/_components/text-field'
import { proposeSlug } from '@/server/domain/register/new-organisation'

type FieldProps = Omit<ComponentProps<typeof TextField>, 'label'>

type OrganisationFieldsProps = {
  legend: string
  /** Address of this site, to show where the organisation will be. */
  origin: string
  name: FieldProps
  slug: FieldProps
  onPropose: (slug: string) => void
  /** Whether somebody typed an address: then no other is proposed. */
  isOwnSlug: boolean
}

/** Name of a new organisation and its place in the address bar, which follows the name until somebody types one. */
export function OrganisationFields(props: OrganisationFieldsProps) {
  const { legend, origin, name, slug, onPropose, isOwnSlug } = props
  const t = useTranslations('account.start')

  function propose(event: ChangeEvent<HTMLInputElement>) {
    name.onChange?.(event)
    if (!isOwnSlug) onPropose(proposeSlug(event.target.value))
  }

  return (
    <fieldset className="grid gap-4">
      <legend className="rk-h3 mb-2">{legend}</legend>
      <TextField {...name} onChange={propose} label={t('organisationName')} autoComplete="organization" />
      <TextField
        {...slug}
        label={t('slug')}
        help={t('slugHelp', { origin })}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
    </fieldset>
  )
}
