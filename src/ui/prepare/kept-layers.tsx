import type { KeptLayer } from '../../services/preparation/preparation';
import { Notice } from '../kit/notice';
import { keptLayerText } from '../texts/prepare-kept';

/** Layers that stay as they were although something newer was asked for; nothing when there are none. */
export function KeptLayers({ kept }: { readonly kept: readonly KeptLayer[] }) {
  if (kept.length === 0) return null;
  return (
    <Notice tone="warning">
      {kept.map((each) => (
        <p key={each.layer}>{keptLayerText(each)}</p>
      ))}
    </Notice>
  );
}
