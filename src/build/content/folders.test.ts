import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { temporaryFolder } from "../testing/harbour.ts";
import { briefingFolders } from "./folders.ts";

test("each folder is a briefing, in order; files and hidden folders are none", () => {
  const root = temporaryFolder();
  for (const name of ["b", "a", ".git"]) mkdirSync(join(root, name));
  writeFileSync(join(root, "README.md"), "");
  assert.deepEqual(briefingFolders(root), { folders: [join(root, "a"), join(root, "b")], complaints: [] });
});

test("a folder that is a symbolic link is refused, not passed over", () => {
  const root = temporaryFolder();
  mkdirSync(join(root, "a"));
  symlinkSync("a", join(root, "b"));
  assert.deepEqual(briefingFolders(root), {
    folders: [join(root, "a")],
    complaints: [{ file: join(root, "b"), line: 1, reason: "is a symbolic link; a briefing is a folder" }],
  });
});

test("where there is no briefing, or no folder to look in, that is said", () => {
  const root = temporaryFolder();
  const reasonOf = (folder: string): string | undefined => briefingFolders(folder).complaints[0]?.reason;
  assert.equal(reasonOf(root), "holds no briefing; each is a folder of its own");
  assert.equal(reasonOf(join(root, "nowhere")), "is missing");
});
