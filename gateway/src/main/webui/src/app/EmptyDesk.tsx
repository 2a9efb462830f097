import { Empty } from '../ui/Empty'
import { PlainPanel } from '../ui/PlainPanel'
import { ScreenTitle } from '../ui/ScreenTitle'
import { NO_ACCOUNT } from './words'

/** A desk before its first account. */
export function EmptyDesk({ desk, screen }: { desk: string; screen: string }) {
  return (
    <>
      <ScreenTitle screen={screen} account={null}>
        {screen}
      </ScreenTitle>
      <PlainPanel title={`Desk ${desk}`}>
        <Empty>{NO_ACCOUNT}</Empty>
      </PlainPanel>
    </>
  )
}
