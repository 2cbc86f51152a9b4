/**
 * What runs where Cairn runs, as a CycloneDX document: every package of ours, and everything that
 * they depend on at run time, from the lock file. No tool of our own development is in it.
 *
 * Not `npm sbom`: it wants a version of the whole repository, which has none, and dates each run.
 *
 * @see https://cyclonedx.org/docs/1.6/json/
 */

/**
 * @param {Record<string, object>} packages - Those of `package-lock.json`, by their paths.
 * @returns {object} The same for the same lock file.
 */
export function sbom(packages) {
  const ours = Object.keys(packages).filter((path) => /^packages\/[^/]+$/.test(path));
  const found = new Map();
  for (const path of ours) follow(path);
  const components = [...found].map(([path, needs]) => component(path, needs)).sort(byRef);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'framework', 'bom-ref': 'cairn', name: 'cairn' } },
    components: components.map((each) => ({ ...each, dependsOn: undefined })),
    dependencies: [
      { ref: 'cairn', dependsOn: ours.map((path) => ref(path)).sort() },
      ...components.map((each) => ({ ref: each['bom-ref'], dependsOn: each.dependsOn })),
    ],
  };

  function follow(path) {
    if (found.has(path)) return;
    const { dependencies = {}, optionalDependencies = {} } = packages[path];
    const needs = Object.keys({ ...dependencies, ...optionalDependencies })
      .map((name) => place(path, name))
      .filter(Boolean);
    found.set(path, needs);
    for (const each of needs) follow(each);
  }

  /** Where Node finds a package from there: beside it, or in a folder above. */
  function place(from, name) {
    for (let path = from; ; path = path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/')))) {
      const there = path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`;
      if (packages[there]) return packages[there].link ? packages[there].resolved : there;
      if (path === '') return undefined; // optional, and not for this system
      if (!path.includes('/node_modules/')) path = '/node_modules/';
    }
  }

  function component(path, needs) {
    const { version, license, integrity } = packages[path];
    return {
      type: 'library',
      'bom-ref': ref(path),
      name: nameOf(path),
      version,
      purl: `pkg:npm/${nameOf(path).replace('@', '%40')}@${version}`,
      ...(license && {
        licenses: [
          /^SEE /.test(license) ? { license: { name: license } } : { expression: license },
        ],
      }),
      ...(integrity && { hashes: [hash(integrity)] }),
      dependsOn: needs.map(ref).sort(),
    };
  }

  function ref(path) {
    return `${nameOf(path)}@${packages[path].version}`;
  }

  function nameOf(path) {
    return (
      packages[path].name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    );
  }
}

/** As npm writes it, `sha512-…` in base 64; CycloneDX wants hexadecimal. */
function hash(integrity) {
  const [algorithm, digest] = integrity.split(/-(.*)/s);
  const alg = algorithm.replace(/^sha(\d+)$/, (_, bits) => `SHA-${bits}`);
  return { alg, content: Buffer.from(digest, 'base64').toString('hex') };
}

const byRef = (a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1);
