import type { KeepableLayer, KeptLayer } from '../../services/preparation/preparation';
import { serviceProblemText } from '../../services/service-problem-text';
import { formatDate } from '../kit/format';

const LAYERS: Readonly<Record<KeepableLayer, string>> = {
  parcels: 'De percelen',
  areas: 'De wijken en buurten',
  amenities: 'De voorzieningen en zorglocaties',
  basemap: 'De basiskaart',
};

/** That a layer of the package that is brought up to date stays, of which date it is, and why nothing newer came. */
export function keptLayerText({ layer, referenceDate, why }: KeptLayer): string {
  const [are, newer] = layer === 'basemap' ? ['is', 'een nieuwere'] : ['zijn', 'nieuwere'];
  const kept = `${LAYERS[layer]} van ${formatDate(referenceDate)} ${are} gebleven`;
  switch (why.name) {
    case 'fetch-failed':
      return `${kept}, omdat het ophalen van ${newer} niet is gelukt. ${serviceProblemText(why.problem)}`;
    case 'fetch-unfinished':
      return `${kept}, omdat het ophalen van ${newer} nog niet klaar is.`;
    case 'file-refused':
      return `${kept}, omdat ${why.file} niet te lezen is.`;
  }
}
