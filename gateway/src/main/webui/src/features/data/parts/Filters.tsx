import { type ReactNode, useId } from 'react'
import type { Severity } from '../../../api/types'
import { Button } from '../../../ui/Button'
import { changed, type Filter, isEmpty } from '../model/filter'
import { ANY, CLEAR, FILTER_NAMES, FILTERS, SEVERITIES } from '../words'
import styles from './Filters.module.css'

interface FiltersProps {
  /** Series and roots that there is a verdict on. */
  names: readonly string[]
  filter: Filter
  onFilter: (filter: Filter) => void
}

const SEVERITY_ORDER: readonly Severity[] = ['REJECT', 'WARN']

/** Which verdicts are shown; every choice is in the address. */
export function Filters({ names, filter, onFilter }: FiltersProps) {
  const set = (part: keyof Filter) => (text: string) => onFilter(changed(filter, part, text))
  const chosen = filter.series
  const known = chosen === undefined || names.includes(chosen) ? names : [chosen, ...names]
  return (
    <section className={styles.filters} aria-label={FILTERS} data-print="hide">
      <Choice label={FILTER_NAMES.series} value={chosen} onChange={set('series')}>
        {known.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Choice>
      <Choice label={FILTER_NAMES.severity} value={filter.severity} onChange={set('severity')}>
        {SEVERITY_ORDER.map((severity) => (
          <option key={severity} value={severity}>
            {SEVERITIES[severity]}
          </option>
        ))}
      </Choice>
      <DateField label={FILTER_NAMES.from} value={filter.from} onChange={set('from')} />
      <DateField label={FILTER_NAMES.to} value={filter.to} onChange={set('to')} />
      {!isEmpty(filter) && <Button onPress={() => onFilter({})}>{CLEAR}</Button>}
    </section>
  )
}

interface FieldProps {
  label: string
  value: string | undefined
  onChange: (text: string) => void
}

function Choice({ label, value, onChange, children }: FieldProps & { children: ReactNode }) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
        <option value="">{ANY}</option>
        {children}
      </select>
    </div>
  )
}

function DateField({ label, value, onChange }: FieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={value ?? ''} onChange={(event) => onChange(event.target.value)} />
    </div>
  )
}
