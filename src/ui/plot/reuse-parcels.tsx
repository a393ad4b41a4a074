import type { Plot } from '../../domain/plot';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { plotTexts } from '../texts/plot';
import { useAppState } from '../use-stores';
import { focusPlot } from './focus-plot';

/** A plot that fell off still opens when its place is pointed at; this is the way to make another plot there. */
export function ReuseParcels({ plot }: { readonly plot: Plot }) {
  const { actions } = useApp();
  const gemeente = useAppState((state) => state.gemeente);
  if (plot.parcels.length === 0) return null;
  return (
    <Button
      kind="quiet"
      icon="plus"
      disabled={gemeente === null}
      onClick={() => {
        actions.selectParcelsOf(plot.id);
        focusPlot();
      }}
    >
      {plotTexts.parcels.reuse(new Set(plot.parcels.map(({ parcelId }) => parcelId)).size)}
    </Button>
  );
}
