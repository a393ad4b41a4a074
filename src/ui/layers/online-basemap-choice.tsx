import { ONLINE_BASEMAPS } from '../../session/view-store';
import { useApp } from '../app';
import { SelectOrNone } from '../kit/select';
import { layerTexts } from '../texts/layers';
import { useView } from '../use-stores';

const texts = layerTexts.online;

/** Which map lies under the parcels: the package's own, or one that comes from the internet. */
export function OnlineBasemapChoice() {
  const { actions } = useApp();
  const chosen = useView((state) => state.onlineBasemap);
  return (
    <SelectOrNone
      label={texts.label}
      hint={texts.hint}
      value={chosen}
      noneLabel={texts.none}
      options={ONLINE_BASEMAPS.map((value) => ({ value, label: texts.names[value] }))}
      onChange={(value) => actions.setOnlineBasemap(value)}
    />
  );
}
