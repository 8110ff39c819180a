/** Stops with one sentence where the running Node cannot run Astro, or TypeScript as it stands. The packages `node-*` put Node 24 on the path of npm scripts. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This needs Node 22.18 or newer but runs on ${process.versions.node}: run “npm ci” without “--omit=optional”, which brings Node 24 along, or install Node 24 from https://nodejs.org/.`,
  );
  process.exit(1);
}
