import { checked } from './checked.js';
import { doubles, type Contradiction, type Path } from './contradiction.js';
import { numbered } from './numbered.js';
import { Schools, type SchoolCluster, type SchoolRow, type SchoolState } from './schools.js';

/** Enough for every school in England; of the other kinds, none comes near 2,000,000. */
const maxLength = 5_000_000;

/**
 * Checks untrusted JSON and returns it as a list of schools.
 *
 * What is no contradiction but odd, such as a start that is past, `schoolFindings` tells.
 *
 * @param source - JSON text of at most 5,000,000 characters, or the value that it was parsed into.
 * @throws {DefinitionError} With every issue found, each with its path (`schools.2.3`).
 */
export function parseSchools(source: unknown): Schools {
  return checked(Schools, source, contradictions, maxLength);
}

function* contradictions(list: Schools): Generator<Contradiction> {
  const { schools, clusters = [], asOf, reviewBy } = list;
  if (reviewBy < asOf) yield [['reviewBy'], `must be ${asOf} or later, when it was true`];
  yield* doubles(schools, ([urn]) => urn, ['schools'], '0');
  yield* doubles(clusters, ({ id }) => id, ['clusters'], 'id');

  const byId = new Map<string, SchoolCluster>();
  for (const cluster of clusters) byId.set(cluster.id, cluster);
  const urns = new Map<number, string | undefined>();
  for (const [urn, , , , more] of schools) urns.set(urn, more?.cluster);

  for (const [i, school] of numbered(schools)) {
    yield* ofOne(school, list.state, byId, ['schools', i, 4]);
  }
  for (const [c, cluster] of numbered(clusters)) yield* ofCluster(cluster, urns, ['clusters', c]);
}

function* ofOne(
  [urn, , , , more]: SchoolRow,
  otherwise: SchoolState | undefined,
  clusters: ReadonlyMap<string, SchoolCluster>,
  at: Path,
): Generator<Contradiction> {
  if (!more) return;
  const { state, from, cluster: id, was = [] } = more;
  const cluster = id === undefined ? undefined : clusters.get(id);
  if (id !== undefined && !cluster) yield [[...at, 'cluster'], `no cluster is called "${id}"`];
  if (from && (state ?? cluster?.state ?? otherwise) !== 'starting-soon') {
    yield [[...at, 'from'], 'is for "starting-soon" only'];
  }
  const itself = was.indexOf(urn);
  if (itself >= 0) yield [[...at, 'was', itself], 'is the URN that it has now'];
}

function* ofCluster(
  { id, state, from, lead }: SchoolCluster,
  urns: ReadonlyMap<number, string | undefined>,
  at: Path,
): Generator<Contradiction> {
  if (from && state !== 'starting-soon') yield [[...at, 'from'], 'is for "starting-soon" only'];
  if (lead !== undefined && urns.get(lead) !== id) {
    yield [[...at, 'lead'], `no school of this cluster has the URN ${lead}`];
  }
  for (const each of urns.values()) if (each === id) return;
  yield [at, `no school is in "${id}"`];
}
