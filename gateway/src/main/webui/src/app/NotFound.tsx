import { Notice } from './Notice'

export function NotFound() {
  return (
    <Notice title="Not found">
      <p>Nothing is at this address, or it belongs to a desk that you are not on.</p>
      <p>
        <a href="/">To your desk</a>
      </p>
    </Notice>
  )
}
