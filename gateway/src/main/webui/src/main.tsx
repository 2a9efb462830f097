import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createCache } from './api/cache'
import { createAppRouter } from './routes'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no element named root')

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createCache()}>
      <RouterProvider router={createAppRouter()} />
    </QueryClientProvider>
  </StrictMode>,
)
