const t0 = performance.now();
const { Eleventy } = await import("@11ty/eleventy");
console.log("import", (performance.now() - t0).toFixed(0), "since start", performance.now().toFixed(0));
const t1 = performance.now();
const e = new Eleventy("slides", "/tmp/h/bench/site2", { quietMode: true, configPath: ".eleventy.js" });
await e.write();
console.log("write", (performance.now() - t1).toFixed(0));
