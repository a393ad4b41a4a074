/**
 * Why there is no picture of the map: this browser draws no maps (`map-picture-impossible`), drawing broke off
 * (`map-picture-failed`), or it was stopped (`export-stopped`).
 */
export interface PrintProblem {
  readonly name: 'map-picture-impossible' | 'map-picture-failed' | 'export-stopped';
  readonly detail: string;
}
