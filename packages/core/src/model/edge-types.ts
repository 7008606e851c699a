/** How two things may be linked: apart from the graph, for a search needs none of it. */

export const edgeTypes = [
  'holds',
  'tookPart',
  'involved',
  'tookPlaceAt',
  'partOf',
  'locatedIn',
  'within',
  'reportedIn',
  'succeededBy',
] as const;
export type EdgeType = (typeof edgeTypes)[number];
