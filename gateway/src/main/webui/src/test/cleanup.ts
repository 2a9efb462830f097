import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

/** A screen comes in a file of its own, which takes its time on a busy machine. */
configure({ asyncUtilTimeout: 4000 })

afterEach(cleanup)
