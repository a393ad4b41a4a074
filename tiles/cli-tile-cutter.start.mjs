// A thread of Node knows no TypeScript, also when the program that starts it was started by tsx.
import { register } from 'tsx/esm/api';

register();
await import('./cli-tile-cutter.thread.ts');
