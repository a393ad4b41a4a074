import { registerSW } from 'virtual:pwa-register';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppRoot } from './ui/shell/app-root';
import { createApp } from './wiring/wiring';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');

const app = await createApp();
createRoot(root).render(
  <StrictMode>
    <AppRoot app={app} />
  </StrictMode>,
);

// A newer version waits until every tab is closed: no reload in the middle of a workshop.
registerSW({
  onRegisterError: (error: unknown) => console.warn('The program will not start without a network', error),
});
