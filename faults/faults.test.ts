import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { temporaryFolder } from "../src/build/testing/harbour.ts";
import { buildOnBadDisks, buildTwice, canMount, killBuilds } from "./build-faults.ts";
import { endOf, startBuild, twoVersions } from "./builds.ts";

// The long runs of the same are in run.ts.
describe("a site that is served while it is built anew", async () => {
  const folder = temporaryFolder();
  const versions = await twoVersions(folder);

  it("stays whole when builds are killed", async () => {
    assert.deepEqual(await killBuilds(folder, versions, 3), []);
  });

  it("is whole when two builds are started at once", async () => {
    assert.deepEqual(await buildTwice(folder, versions, 1), []);
  });

  it("stays whole on a full and on a read-only disk", { skip: !canMount() }, async () => {
    assert.deepEqual(await buildOnBadDisks(folder, versions, 1), []);
  });

  it("never takes the place of other files", async () => {
    const { code, output } = await endOf(startBuild(versions.inputs[0], folder));
    assert.equal(code, 1);
    assert.match(output, /^\S+: holds other files than a site; name a new or an empty folder\n$/);
    const file = join(folder, "whole/index.html");
    assert.equal((await endOf(startBuild(versions.inputs[0], join(file, "site")))).code, 1);
    mkdirSync(join(folder, "empty"));
    assert.equal((await endOf(startBuild(versions.inputs[0], join(folder, "empty")))).code, 0);
  });
});
