const UNRELEASED = "## Unreleased\n";

/**
 * The changelog with what was unreleased under the version and date of its release, and an empty
 * place for what comes next. Throws where nothing is written there: a release says what it changes.
 */
export function releaseChangelog(changelog: string, version: string, date: string): string {
  const [before, after] = changelog.split(UNRELEASED);
  const changes = after?.split("\n## ")[0]?.trim();
  if (before === undefined || after === undefined || !changes)
    throw new Error('CHANGELOG.md: nothing under "## Unreleased"; write what the release changes for users');
  return `${before}${UNRELEASED}\n## ${version} (${date})\n${after}`;
}
