import { useMemo } from 'react';
import type { PlotParcel } from '../../domain/plot';
import { useApp } from '../app';
import { NeighbourhoodText } from '../selection/neighbourhood-text';
import { ParcelNear } from '../selection/parcel-near';
import { plotTexts } from '../texts/plot';
import { selectionTexts } from '../texts/selection';
import { useAppState } from '../use-stores';

/** What the card of a parcel says beyond its size and owner: the buurt, and what lies near. */
export function PlotParcelCard({ parcel }: { readonly parcel: PlotParcel }) {
  const { actions } = useApp();
  const gemeente = useAppState((state) => state.gemeente);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the gemeente is what the action reads
  const card = useMemo(() => actions.plotParcelCard(parcel), [actions, parcel, gemeente]);
  if (!card) return <p className="muted">{plotTexts.parcels.noCard}</p>;
  return (
    <>
      <dl className="facts figures">
        <dt>{selectionTexts.facts.neighbourhood}</dt>
        <dd>
          <NeighbourhoodText neighbourhood={card.neighbourhood} />
        </dd>
      </dl>
      <ParcelNear card={card} />
    </>
  );
}
