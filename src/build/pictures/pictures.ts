import type { Briefing } from "../../model/briefing.ts";
import type { Html } from "../layouts/html.ts";
import { evidencePicture } from "./evidence.ts";
import { peoplePicture } from "./people.ts";
import type { PictureName } from "./picture-names.ts";
import { sharesPicture } from "./shares.ts";
import { timelinePicture } from "./timeline.ts";
import { whoOfWhomPicture } from "./who-of-whom.ts";

type DrawPicture = (briefing: Briefing, statementsPage: string) => Html;

const PICTURES: Readonly<Record<PictureName, DrawPicture>> = {
  people: peoplePicture,
  timeline: timelinePicture,
  evidence: evidencePicture,
  shares: sharesPicture,
  "who-of-whom": whoOfWhomPicture,
};

/** Draws one of the pictures that are made from a briefing's statements. */
export const drawPicture = (name: PictureName, briefing: Briefing, statementsPage: string): Html =>
  PICTURES[name](briefing, statementsPage);
