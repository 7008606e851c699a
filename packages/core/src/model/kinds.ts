/** The closed lists of kinds that facts and graph share (gold guidelines, "Persons" to "Events"). */

/** In whose name a person acts: an organ, a company or school, the paper, nobody, or long ago. */
export const personClasses = ['official', 'representative', 'journalist', 'private', 'historical'] as const;
export type PersonClass = (typeof personClasses)[number];

/** What an organisation is: party organ, government, congress or consultative conference, mass organisation, … */
export const organisationKinds = [
  'party',
  'government',
  'congress',
  'mass',
  'committee',
  'company',
  'institution',
  'society',
  'media',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** What a place is: an official division, a road, an address on it, a compound, a building, a venue, open ground. */
export const placeKinds = ['division', 'road', 'address', 'compound', 'building', 'venue', 'area'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** What happened. */
export const eventKinds = ['meeting', 'visit', 'study', 'ceremony', 'activity', 'incident'] as const;
export type EventKind = (typeof eventKinds)[number];

/** What a person did at an event: led it, came along, spoke, or was there. */
export const participantRoles = ['lead', 'accompany', 'speak', 'attend'] as const;
export type ParticipantRole = (typeof participantRoles)[number];

/** What an organisation did at an event: held it, was visited, or took part. */
export const organisationRoles = ['organise', 'host', 'attend'] as const;
export type OrganisationRole = (typeof organisationRoles)[number];

/** How a post stands at the time of the bulletin; a nomination is not a post. */
export const postStatuses = ['current', 'former', 'acting', 'nominee'] as const;
export type PostStatus = (typeof postStatuses)[number];

/** What words of an article can be taken for. */
export const mentionKinds = ['person', 'title', 'organisation', 'place', 'date', 'event'] as const;
export type MentionKind = (typeof mentionKinds)[number];

/** What a text says of a person's sex (女, 男), where it tells two of one name apart. */
export const sexes = ['female', 'male'] as const;
export type Sex = (typeof sexes)[number];
