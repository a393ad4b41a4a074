import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

// Once, before the first map: all maps of the program share MapLibre's workers.
setWorkerUrl(workerUrl);
