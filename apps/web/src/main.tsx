import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRouter, RouterProvider } from '@tanstack/react-router';
import { setUpClient } from './api/client.js';
import { makeQueryClient } from './api/queries.js';
import { SCREENS } from './screens.js';
import { rootRoute } from './shell/root-route.js';
import './styles/nhsuk.scss';
import './styles/theme.css';
import './styles/app.css';

const router = createRouter({ routeTree: rootRoute.addChildren(SCREENS), defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

setUpClient();
const place = document.getElementById('app');
if (!place) throw new Error('index.html has no place for the app');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={makeQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
