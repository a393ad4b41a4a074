/** The program with a preparation that needs no network, to look at its screen; `window.fake` puts it in any state. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fakePreparation } from '../../../src/ui/prepare/testing/fake-preparation';
import * as samples from '../../../src/ui/prepare/testing/samples';
import { AppRoot } from '../../../src/ui/shell/app-root';
import { createApp } from '../../../src/wiring/wiring';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');

const fake = fakePreparation({
  failing: {
    careBuildings: { name: 'service-busy', service: 'bag', status: 503, retryAfterSeconds: 120 },
  },
});
Object.assign(window, { fake, samples });

const app = await createApp({ openPreparation: async () => fake });
createRoot(root).render(
  <StrictMode>
    <AppRoot app={app} />
  </StrictMode>,
);
