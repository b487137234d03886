import { aeldreOgSundhed } from "./aeldre-og-sundhed/story.ts";
import { boerneOgSkole } from "./boerne-og-skole/story.ts";
import { kulturOgFritid } from "./kultur-og-fritid/story.ts";
import type { CommitteeStory } from "./story.ts";

/** The committees of the demo municipality in the order they are shown. */
export const stories: readonly CommitteeStory[] = [boerneOgSkole, aeldreOgSundhed, kulturOgFritid];
