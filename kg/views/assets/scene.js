// The graph page: which part of the network is seen. Nodes and edges by number; whoever is central has a low one.

const nodes = data.nodes,
  edges = data.edges,
  groups = data.groups;
const large = groups.length > 0;
const NEAR = 80; // of a neighbourhood at first; names of more can't be read
const MANY = 220; // nodes beyond which a picture is a map: small type, thin lines
const OPENED_AT_ONCE = 40;
const NAMED_EDGES = 70; // relations named in the picture without being asked for
const ARROW = 0.55; // vis' measure of a head
const CALM = 600; // lines beyond which they are hidden while the picture moves
const LIVELY = 900; // elements up to which a choice dims the rest; beyond it redrawing takes too long
const keyed = new Map(nodes.map((n, i) => [n.key, i]));
const fullLabel = (i) => nodes[i].full || nodes[i].label;
const around = nodes.map(() => []);
const edgeOf = new Array(S.property.length).fill(-1);
edges.forEach((e, i) => {
  around[e.from].push(i);
  if (e.to !== e.from) around[e.to].push(i);
  e.statements.forEach((s) => {
    edgeOf[s] = i;
  });
});
const other = (e, n) => (edges[e].from === n ? edges[e].to : edges[e].from);
const endsOf = (i) => [fullLabel(edges[edgeOf[i]].from), fullLabel(edges[edgeOf[i]].to)];
const members = groups.map(() => []);
nodes.forEach((n, i) => n.group !== undefined && members[n.group].push(i));

const view = { chosen: null, focus: null, path: null, opened: new Map(), everything: !large, names: null };
let alive = []; // per edge: the statements that pass the filters, or null
let living = []; // per node: whether an edge of it is alive

function sift() {
  living = new Array(nodes.length).fill(false);
  alive = edges.map((e) => {
    if (filter.classes.has(nodes[e.from].type) || filter.classes.has(nodes[e.to].type)) return null;
    const passing = e.statements.filter(passes);
    if (!passing.length) return null;
    living[e.from] = living[e.to] = true;
    return passing;
  });
}

/** Nodes within `hops` steps of one node, nearest and most central first. */
function neighbourhood(start, hops) {
  const steps = new Map([[start, 0]]);
  let edge = [start];
  for (let step = 1; step <= hops; step++) {
    const next = new Set();
    for (const n of edge) for (const e of around[n]) if (alive[e] && !steps.has(other(e, n))) next.add(other(e, n));
    edge = [...next].sort((a, b) => a - b);
    edge.forEach((n) => steps.set(n, step));
  }
  return steps;
}

/** Nodes on some shortest path between two, each with its step; empty when there is none. Edges count both ways. */
function between(a, b) {
  const from = distances(a),
    to = distances(b);
  if (!from.has(b)) return new Map();
  const whole = from.get(b);
  const on = [...from].filter(([n, d]) => to.has(n) && d + to.get(n) === whole);
  const width = new Map();
  return new Map(
    on
      .sort((x, y) => x[0] - y[0])
      .filter(([, d]) => {
        width.set(d, (width.get(d) || 0) + 1);
        return width.get(d) <= 7;
      }),
  );
}
function distances(start) {
  const found = new Map([[start, 0]]),
    queue = [start];
  for (let i = 0; i < queue.length; i++)
    for (const e of around[queue[i]]) {
      const n = alive[e] ? other(e, queue[i]) : start;
      if (!found.has(n)) {
        found.set(n, found.get(queue[i]) + 1);
        queue.push(n);
      }
    }
  return found;
}

/** The nodes to show: [node, x, y], the closed groups to show: [group, x, y, how many are in it], and a word on it. */
function scene() {
  if (view.path) {
    const steps = between(view.path.from, view.path.to);
    return { nodes: ladder(steps), groups: [], path: steps };
  }
  if (view.focus) {
    const found = [...neighbourhood(view.focus.node, view.focus.hops)],
      kept = found.slice(0, view.focus.most);
    return {
      nodes: rings(new Map(kept)),
      groups: [],
      left: found.length - kept.length,
    };
  }
  if (view.everything) return { nodes: nodes.flatMap((n, i) => (living[i] ? [[i, n.x, n.y]] : [])), groups: [] };
  return unfolded();
}

/** The core with its groups; an opened group pushes the rest aside, so that everything keeps its place in the picture. */
function unfolded() {
  const shown = [],
    closed = [];
  nodes.forEach((n, i) => n.folded && living[i] && shown.push([i, ...n.folded]));
  groups.forEach((g, i) => {
    const there = members[i].filter((n) => living[n]);
    const opened = there.slice(0, view.opened.get(i) || 0);
    if (there.length > opened.length) closed.push([i, ...g.folded, there.length - opened.length]);
  });
  const mentioned = [];
  for (const [i, count] of view.opened) {
    const there = members[i].filter((n) => living[n]).slice(0, count);
    if (!there.length) continue;
    const [cx, cy] = groups[i].folded;
    const ring = spread(there);
    const radius = Math.max(...ring.map(([x, y]) => Math.hypot(x, y))) + 60;
    const push = (item, k) => {
      const dx = item[k] - cx,
        dy = item[k + 1] - cy,
        d = Math.hypot(dx, dy) || 1,
        f = Math.sqrt(d * d + radius * radius) / d;
      item[k] = cx + dx * f;
      item[k + 1] = cy + dy * f;
    };
    [...shown, ...closed.filter((c) => c[0] !== i), ...mentioned].forEach((item) => push(item, 1));
    const rest = closed.find((c) => c[0] === i);
    if (rest) rest[2] = cy + radius + 30;
    there.forEach((n, k) => mentioned.push([n, cx + ring[k][0], cy + ring[k][1]]));
  }
  return { nodes: [...shown, ...mentioned], groups: closed };
}

/** Members of a group around the origin, settled by forces among themselves. */
function spread(list) {
  const start = new Map(
    list.map((n, i) => [n, [Math.sqrt(i + 0.5) * 70 * Math.cos(i * 2.4), Math.sqrt(i + 0.5) * 70 * Math.sin(i * 2.4)]]),
  );
  return settle(start, 80, 0.6).map(([, x, y]) => [x, y]);
}

/** A neighbourhood: the one asked for in the middle, then settled by forces. */
function rings(steps) {
  const start = new Map();
  const [middle] = steps.keys();
  let i = 0;
  for (const [n] of steps) {
    const r = i ? 60 * Math.sqrt(i) + 60 : 0;
    const turn = large ? i * 2.4 : Math.atan2(nodes[n].y - nodes[middle].y, nodes[n].x - nodes[middle].x); // as one knows it
    start.set(n, [r * Math.cos(turn) + i / 7, r * Math.sin(turn)]);
    i += 1;
  }
  return settle(start, steps.size <= 20 ? 150 : steps.size <= 45 ? 110 : 80, 0.04);
}

/** A path: steps from left to right. */
function ladder(steps) {
  const columns = new Map();
  for (const [n, d] of steps) columns.set(d, [...(columns.get(d) || []), n]);
  const found = [];
  for (const [d, column] of columns)
    column.forEach((n, k) => found.push([n, d * 220, (k - (column.length - 1) / 2) * 120]));
  return found;
}

/** Fruchterman and Reingold on the few nodes that are seen, then labels pushed apart. */
function settle(start, gap, pull) {
  const list = [...start.keys()],
    x = list.map((n) => start.get(n)[0]),
    y = list.map((n) => start.get(n)[1]);
  const at = new Map(list.map((n, i) => [n, i]));
  const links = [],
    seen = new Set();
  for (const n of list)
    for (const e of around[n]) {
      const a = at.get(n),
        b = at.get(other(e, n));
      if (alive[e] && b > a && !seen.has(a * 4096 + b)) {
        seen.add(a * 4096 + b);
        links.push([a, b]);
      }
    }
  const rounds = list.length > 120 ? 90 : 160;
  for (let step = 0; step < rounds; step++) {
    const fx = x.map((v) => -v * pull),
      fy = y.map((v) => -v * pull * 1.5);
    for (let a = 0; a < list.length; a++)
      for (let b = a + 1; b < list.length; b++) {
        const dx = x[a] - x[b],
          dy = y[a] - y[b],
          f = (gap * gap) / (dx * dx + dy * dy + 0.01);
        fx[a] += dx * f;
        fy[a] += dy * f;
        fx[b] -= dx * f;
        fy[b] -= dy * f;
      }
    for (const [a, b] of links) {
      const dx = x[b] - x[a],
        dy = y[b] - y[a],
        f = Math.hypot(dx, dy) / gap;
      fx[a] += dx * f;
      fy[a] += dy * f;
      fx[b] -= dx * f;
      fy[b] -= dy * f;
    }
    const heat = gap * (1 - step / rounds) + 0.5;
    for (let a = 0; a < list.length; a++) {
      const d = Math.hypot(fx[a], fy[a]) || 1,
        m = Math.min(d, heat) / d;
      x[a] += fx[a] * m;
      y[a] += fy[a] * m;
    }
  }
  const half = list.map((n) => Math.min(nodes[n].label.length, 24) * 3.9 + 8);
  for (let round = 0; round < 60; round++) {
    let hit = false;
    for (let a = 0; a < list.length; a++)
      for (let b = a + 1; b < list.length; b++) {
        const ox = half[a] + half[b] - Math.abs(x[a] - x[b]),
          oy = 56 - Math.abs(y[a] - y[b]);
        if (ox <= 0 || oy <= 0) continue;
        hit = true;
        if (ox < oy) {
          const s = (x[a] >= x[b] ? ox : -ox) * 0.5;
          x[a] += s;
          x[b] -= s;
        } else {
          const s = (y[a] >= y[b] ? oy : -oy) * 0.5;
          y[a] += s;
          y[b] -= s;
        }
      }
    if (!hit) break;
  }
  return list.map((n, i) => [n, x[i], y[i]]);
}
