import type { DoubtTopic } from './plot';

/** Every topic of a doubt, in the order in which people talk about a plot; one that is left out does not compile. */
const TOPICS: Readonly<Record<DoubtTopic, true>> = {
  removal: true,
  name: true,
  parcels: true,
  programme: true,
  status: true,
  period: true,
  expectedYear: true,
  likelihoodPercent: true,
  initiator: true,
  housingPartner: true,
  carePartner: true,
  welfarePartner: true,
  proposedBy: true,
  opinions: true,
  careOfficeCheck: true,
  corporationCheck: true,
  buildMethod: true,
  planType: true,
  planningStatus: true,
  demolishedUnits: true,
  landOwner: true,
  landPosition: true,
  address: true,
  meetingRoom: true,
  lift: true,
  careChecklist: true,
  bottlenecks: true,
  agreements: true,
  remark: true,
  confidentiality: true,
  planCode: true,
};

export const DOUBT_TOPICS = Object.keys(TOPICS) as readonly DoubtTopic[];
