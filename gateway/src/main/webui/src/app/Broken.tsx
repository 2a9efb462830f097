import { Button } from '../ui/Button'
import { Notice } from './Notice'

/** A screen that failed to draw: an error of ours, said as such. */
export function Broken({ error }: { error: unknown }) {
  return (
    <Notice title="This screen failed">
      <p>Something in this page is wrong; nothing was changed by it.</p>
      <p>
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </p>
      <p>
        <Button onPress={() => location.reload()}>Load the page again</Button>
      </p>
    </Notice>
  )
}
