import { useState } from 'react'
import styles from './Hash.module.css'

const SHOWN = 4
const COPIED_MILLIS = 1200

/** A hash by its ends, 7c1e…a94f; pressing it copies the whole. */
export function Hash({ value }: { value: string }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(value)
    setCopied(true)
    setTimeout(() => setCopied(false), COPIED_MILLIS)
  }
  return (
    <button type="button" className={styles.hash} title={value} onClick={copy} aria-label={`Copy hash ${short(value)}`}>
      <code>{copied ? 'copied' : short(value)}</code>
    </button>
  )
}

function short(value: string): string {
  return value.length <= 2 * SHOWN + 1 ? value : `${value.slice(0, SHOWN)}…${value.slice(-SHOWN)}`
}
