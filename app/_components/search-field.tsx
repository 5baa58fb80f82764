'use client'

import { Search } from 'lucide-react'
import { type FormEvent, useEffect, useRef } from 'react'
import { useUrlParams } from './use-url-params'

type SearchFieldProps = {
  /** Spoken and shown while empty. */
  label: string
  param?: string
}

const pause = 300

/** Searches the list of this page: the words stand in the address. Without a script it is a form that Enter sends. */
export function SearchField({ label, param = 'q' }: SearchFieldProps) {
  const { params, isPending, change } = useUrlParams()
  const input = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const shown = params.get(param) ?? ''
  const others = [...params].filter(([name]) => name !== param && name !== 'page')

  useEffect(() => {
    if (input.current && document.activeElement !== input.current) input.current.value = shown
  }, [shown])
  useEffect(() => () => clearTimeout(timer.current), [])

  function search(wait: number) {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => change({ [param]: input.current?.value.trim() }), wait)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    search(0)
  }

  return (
    <search className="w-full sm:w-64">
      <form onSubmit={submit} aria-busy={isPending}>
        {others.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="input input-sm w-full">
          <Search className="icon text-muted" />
          <input
            ref={input}
            type="search"
            name={param}
            defaultValue={shown}
            placeholder={label}
            aria-label={label}
            onChange={() => search(pause)}
          />
        </label>
      </form>
    </search>
  )
}
