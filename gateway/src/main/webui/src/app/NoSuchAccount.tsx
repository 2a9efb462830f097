import { Empty } from '../ui/Empty'
import { PlainPanel } from '../ui/PlainPanel'
import { ScreenTitle } from '../ui/ScreenTitle'
import { NO_SUCH_ACCOUNT } from './words'

/** An address with an account that the desk does not have; the picker leads to those it has. */
export function NoSuchAccount({ screen }: { screen: string }) {
  return (
    <>
      <ScreenTitle screen={screen} account={null}>
        No such account
      </ScreenTitle>
      <PlainPanel label="No such account">
        <Empty>{NO_SUCH_ACCOUNT}</Empty>
      </PlainPanel>
    </>
  )
}
