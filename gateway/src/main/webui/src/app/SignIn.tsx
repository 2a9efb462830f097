import { logInAddress } from '../api/login'
import { Notice } from './Notice'
import styles from './Notice.module.css'

/** What one sees who is not logged in: one way in, which comes back here. */
export function SignIn() {
  return (
    <Notice title="ALVH">
      <p>Iron condors under an adaptive layered VIX hedge: what the rules say now, and why.</p>
      <p>
        <a className={styles.action} href={logInAddress()}>
          Log in
        </a>
      </p>
      <p className={styles.small}>Educational, not advice. Trades are simulated: no order leaves this platform.</p>
    </Notice>
  )
}
