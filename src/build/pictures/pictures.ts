import type { Briefing } from "../../model/briefing.ts";
import type { Html } from "../layouts/html.ts";
import { evidencePicture } from "./evidence.ts";
import { peoplePicture } from "./people.ts";
import type { PictureName } from "./picture-names.ts";
import { sharesPicture } from "./shares.ts";
import { timelinePicture } from "./timeline.ts";
import { whoOfWhomPicture } from "./who-of-whom.ts";

const PICTURES: Readonly<Record<PictureName, (briefing: Briefing) => Html>> = {
  people: peoplePicture,
  timeline: timelinePicture,
  evidence: evidencePicture,
  shares: sharesPicture,
  "who-of-whom": whoOfWhomPicture,
};

/** Draws one of the pictures that are made from a briefing's statements. */
export const drawPicture = (name: PictureName, briefing: Briefing): Html => PICTURES[name](briefing);
