import { useEffect, useState } from 'react';
import type { RdMultiPolygon } from '../../../domain/rd-geometry';
import { usePreparation } from '../use-preparation';

/** Parcels to recognise a place by, asked once: a file may have to be read for them; null until they are there. */
export function usePointingParcels(): readonly RdMultiPolygon[] | null {
  const { actions } = usePreparation();
  const [parcels, setParcels] = useState<readonly RdMultiPolygon[] | null>(null);
  useEffect(() => {
    let gone = false;
    void actions.pointingParcels().then((found) => {
      if (!gone) setParcels(found ?? []);
    });
    return () => {
      gone = true;
    };
  }, [actions]);
  return parcels;
}
