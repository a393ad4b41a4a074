import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppRoot } from './ui/shell/app-root';
import { keepProgram } from './wiring/keep-program';
import { createApp } from './wiring/wiring';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');

const app = await createApp();
createRoot(root).render(
  <StrictMode>
    <AppRoot app={app} />
  </StrictMode>,
);

keepProgram(app.state);
