import type { AmenityKind, CareKind } from '../package/layers';

type Tags = Readonly<Record<string, string>>;

/** What is asked of Overpass: all that the two functions below know, no more. */
export const OSM_FILTERS: readonly string[] = [
  '["shop"="supermarket"]',
  '["amenity"~"^(pharmacy|doctors|clinic|hospital|community_centre|library|bank|atm|place_of_worship|cafe)$"]',
  '["healthcare"~"^(doctor|pharmacy|physiotherapist|centre|hospital)$"]',
  '["highway"="bus_stop"]',
  '["public_transport"="platform"]["bus"="yes"]',
  '["public_transport"="platform"]["tram"="yes"]',
  '["railway"~"^(station|halt|tram_stop)$"]',
  '["leisure"="park"]',
  '["amenity"="social_facility"]["social_facility"~"^(nursing_home|assisted_living|group_home)$"]',
  '["amenity"~"^(nursing_home|retirement_home)$"]',
];

const BY_AMENITY: Readonly<Record<string, AmenityKind>> = {
  pharmacy: 'apotheek',
  hospital: 'ziekenhuis',
  community_centre: 'ontmoetingsplek',
  library: 'bibliotheek',
  bank: 'pinautomaat of bank',
  atm: 'pinautomaat of bank',
  place_of_worship: 'kerk of gebedshuis',
  cafe: 'horeca',
};

/** Which voorziening OpenStreetMap's tags say it is; null for none of ours. A stop of the tram is a halte as that of a bus is. */
export function amenityKindOf(tags: Tags): AmenityKind | null {
  const { amenity = '', healthcare = '', railway = '', highway, leisure, shop } = tags;
  // What is gone for good stays in the map with its old tags, and says so.
  if (tags.abandoned === 'yes' || tags.disused === 'yes') return null;
  if (shop === 'supermarket') return 'supermarkt';
  const known = BY_AMENITY[amenity];
  if (known !== undefined) return known;
  if (healthcare === 'pharmacy') return 'apotheek';
  if (healthcare === 'physiotherapist') return 'fysiotherapeut';
  if (healthcare === 'hospital') return 'ziekenhuis';
  if (isGeneralPractice(amenity, healthcare, tags['healthcare:speciality'])) return 'huisarts';
  if (railway === 'station' || railway === 'halt') return 'station';
  const platform = tags.public_transport === 'platform' && (tags.bus === 'yes' || tags.tram === 'yes');
  if (highway === 'bus_stop' || railway === 'tram_stop' || platform) return 'bushalte';
  return leisure === 'park' ? 'park' : null;
}

/** A clinic or centre is only a GP's when it says so; a doctor is one unless he says that he is another kind. */
function isGeneralPractice(amenity: string, healthcare: string, speciality: string | undefined): boolean {
  const general = speciality?.split(';').some((each) => each.trim() === 'general');
  if (amenity === 'doctors' || healthcare === 'doctor') return general ?? true;
  return (amenity === 'clinic' || healthcare === 'centre') && general === true;
}

/** Which kind of zorglocatie for older people; null for none, such as a group home for the young. */
export function careKindOf(tags: Tags): CareKind | null {
  const { amenity, social_facility: facility } = tags;
  if (tags.abandoned === 'yes' || tags.disused === 'yes') return null;
  if (amenity === 'nursing_home') return 'verpleeghuis';
  if (amenity === 'retirement_home') return 'woonzorgcomplex';
  if (amenity !== 'social_facility') return null;
  const groups = tags['social_facility:for']?.split(';').map((each) => each.trim());
  const forOld = groups?.some((group) => group === 'senior' || group === 'dementia');
  if (forOld === false) return null;
  if (facility === 'nursing_home') return 'verpleeghuis';
  if (facility === 'assisted_living') return 'woonzorgcomplex';
  // Of group homes most are for others than older people: only those that say so.
  return facility === 'group_home' && forOld === true ? 'overig' : null;
}
