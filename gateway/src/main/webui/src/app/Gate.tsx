import type { ReactNode } from 'react'
import { useMe } from '../api/queries'
import type { Me } from '../api/types'
import { Problem } from '../ui/Problem'
import { Skeleton } from '../ui/Skeleton'
import { Notice } from './Notice'
import { SignIn } from './SignIn'
import { NO_DESK } from './words'

const UNAUTHORIZED = 401

/** Lets in who is logged in; a log-in that ends later leaves what is on screen. */
export function Gate({ children }: { children: (me: Me) => ReactNode }) {
  const me = useMe()
  switch (me.state) {
    case 'waiting':
      return <Skeleton rows={1} />
    case 'failed':
      if (me.failure.status === UNAUTHORIZED) return <SignIn />
      return (
        <Notice title="Not available">
          <Problem failure={me.failure} retry={me.retry} />
        </Notice>
      )
    case 'shown':
      return children(me.value)
  }
}

/** From an address without a desk to the first of one's desks. */
export function FirstDesk({ to }: { to: (desk: string) => ReactNode }) {
  return (
    <Gate>
      {({ desks }) => {
        const first = desks[0]
        if (first === undefined) {
          return (
            <Notice title="No desk">
              <p>{NO_DESK}</p>
            </Notice>
          )
        }
        return to(first.desk)
      }}
    </Gate>
  )
}
