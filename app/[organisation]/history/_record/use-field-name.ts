import { useTranslations } from 'next-intl'

type FieldsKey = Parameters<ReturnType<typeof useTranslations<'fields'>>>[0]

/** The name of a field by its path in the `fields` namespace; a path nobody named stays as it is. */
export function useFieldName(): (path: string) => string {
  const t = useTranslations('fields')
  return (path) => (t.has(path as FieldsKey) ? t(path as FieldsKey) : path)
}
