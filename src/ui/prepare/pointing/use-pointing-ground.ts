import { useEffect, useState } from 'react';
import type { PointingGround } from '../../../services/preparation/pointing-ground';
import { usePreparation } from '../use-preparation';

const NOTHING: PointingGround = { placed: [], areas: [], outline: null, extent: null };

/** What can be drawn around a row of the layer, asked once; null until it is there. */
export function usePointingGround(layerId: string): PointingGround | null {
  const { actions } = usePreparation();
  const [ground, setGround] = useState<PointingGround | null>(null);
  useEffect(() => {
    let gone = false;
    void actions.pointingGround(layerId).then((found) => {
      if (!gone) setGround(found ?? NOTHING);
    });
    return () => {
      gone = true;
    };
  }, [actions, layerId]);
  return ground;
}
