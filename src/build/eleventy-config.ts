/** What an Eleventy event tells its listeners. */
export interface BuildEvent {
  readonly directories: { readonly input: string; readonly output: string };
  readonly runMode: "build" | "serve" | "watch";
}

/** The part of Eleventy's configuration that we use; the package ships no types. */
export interface EleventyConfig {
  /** Where it reads and writes, with a slash at the end: `./slides/`. */
  readonly directories: BuildEvent["directories"];
  on(event: "eleventy.before" | "eleventy.after", listener: (event: BuildEvent) => unknown): void;
  on(event: "eleventy.beforeWatch", listener: (changed: readonly string[]) => unknown): void;
  addGlobalData(name: string, value: unknown): void;
  addTemplate(path: string, template: object): void;
  addWatchTarget(glob: string, options?: { readonly resetConfig: boolean }): void;
  setTemplateFormats(formats: string): void;
  setUseGitIgnore(use: boolean): void;
  setChokidarConfig(options: object): void;
  setServerOptions(options: object): void;
}
