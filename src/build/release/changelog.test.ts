import assert from "node:assert/strict";
import { test } from "node:test";
import { releaseChangelog } from "./changelog.ts";

test("a release takes what was unreleased, and leaves room for the next", () => {
  assert.equal(
    releaseChangelog(
      "# Changelog\n\n## Unreleased\n\n- New.\n\n## 1.0.0 (2031-01-01)\n\n- First.\n",
      "1.1.0",
      "2031-03-12",
    ),
    "# Changelog\n\n## Unreleased\n\n## 1.1.0 (2031-03-12)\n\n- New.\n\n## 1.0.0 (2031-01-01)\n\n- First.\n",
  );
});

test("a release of nothing is refused", () => {
  const empty = "# Changelog\n\n## Unreleased\n\n## 1.0.0 (2031-01-01)\n\n- First.\n";
  assert.throws(() => releaseChangelog(empty, "1.1.0", "2031-03-12"), /nothing under "## Unreleased"/);
  assert.throws(() => releaseChangelog("# Changelog\n", "1.1.0", "2031-03-12"), /CHANGELOG.md/);
});
