import { setLocale } from '../lib/format'

// Tests read the same on every machine; the locales have tests of their own.
setLocale('en-US')
